import type { BuiltNode } from "../tex/katex.ts";

/** One item of KaTeX's vertical list: content whose baseline lies `shift` em below that of the list. */
export interface StackItem {
	readonly content: readonly BuiltNode[];
	readonly classes: readonly string[];
	readonly shift: number;
	/** The strut KaTeX gives it, in em: more than its content's height. */
	readonly strut: number;
	/** The rest of its style. */
	readonly style: BuiltNode["style"];
}

/** The items of a `.vlist-t`, or `undefined` for any other node. */
export function readStack(node: BuiltNode): StackItem[] | undefined {
	if (node.classes?.[0] !== "vlist-t") return undefined;
	const list = node.children?.[0]?.children?.[0];
	return list?.children?.map(readItem);
}

function readItem(item: BuiltNode): StackItem {
	const [strut, ...content] = item.children ?? [];
	const height = em(strut?.style?.height);
	return {
		content,
		classes: item.classes ?? [],
		shift: em(item.style?.top) + height,
		strut: height,
		style: withoutTop(item.style),
	};
}

/** A CSS length in em as a number; 0 for none. */
export function em(value: string | undefined): number {
	return value === undefined ? 0 : Number.parseFloat(value) || 0;
}

function withoutTop(style: BuiltNode["style"]): BuiltNode["style"] {
	if (!style) return undefined;
	const { top: _, ...others } = style;
	return others;
}
