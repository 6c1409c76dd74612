import type { BuiltNode } from "../tex/katex.ts";

/** One item of KaTeX's vertical list: content whose baseline lies `shift` em below that of the list. */
export interface StackItem {
	readonly content: readonly BuiltNode[];
	readonly classes: readonly string[];
	readonly shift: number;
	/** The strut KaTeX gives it, in em: more than its content's height. */
	readonly strut: number;
	/** Its style; `top` is what makes the shift. */
	readonly style: BuiltNode["style"];
}

/** The items of a `.vlist-t`, or `undefined` for any other node. */
export function readStack(node: BuiltNode): StackItem[] | undefined {
	if (!isStack(node)) return undefined;
	const list = node.children?.[0]?.children?.[0];
	return list?.children?.map(readItem);
}

export function isStack({ classes }: BuiltNode): boolean {
	return classes !== undefined && classes[0] === "vlist-t";
}

function readItem(item: BuiltNode): StackItem {
	const children = item.children ?? [];
	const height = em(children[0]?.style?.height);
	return {
		content: children.slice(1),
		classes: item.classes ?? [],
		shift: em(item.style?.top) + height,
		strut: height,
		style: item.style,
	};
}

/** A CSS length in em as a number; 0 for none. */
export function em(value: string | undefined): number {
	return value === undefined ? 0 : Number.parseFloat(value) || 0;
}
