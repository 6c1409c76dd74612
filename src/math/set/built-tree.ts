import type { BuiltNode } from "../tex/katex.ts";

/** KaTeX's `.katex` node, out of the block it puts around a display. */
export function unwrapDisplay(built: BuiltNode): BuiltNode {
	const inner = built.children?.[0];
	return inner && built.classes?.includes("katex-display") ? inner : built;
}

/** Whether a formula shows nothing, as one that only defines macros. */
export function isEmpty(katex: BuiltNode): boolean {
	const visible = katex.children?.at(-1);
	if (!visible) return true;
	if (visible.type !== "math") return visible.children?.length === 0;
	const row = visible.children?.[0]?.children?.[0];
	return row?.type === "mrow" && row.children?.length === 0;
}
