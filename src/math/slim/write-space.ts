import type { BuiltNode } from "../tex/katex.ts";
import type { InlineWriter } from "./inline-writer.ts";
import type { NodeClasses } from "./katex-classes.ts";
import { em } from "./read-stack.ts";
import type { StyleBook } from "./style-book.ts";

/** Width of the space KaTeX puts beside a fraction without delimiters, in em. */
export const nullDelimiter = 0.12;

/**
 * Write an empty node as glue, where it is nothing but space.
 *
 * @returns Whether it was: glue, the space between columns, or a delimiter that is none.
 */
export function writeSpace(
	node: BuiltNode,
	{ scale, kept }: NodeClasses,
	styles: StyleBook,
	writer: InlineWriter,
): boolean {
	if (scale !== 1) return false;
	const width =
		kept === "nulldelimiter"
			? nullDelimiter
			: kept === ""
				? glueOf(node, styles)
				: undefined;
	if (width === undefined) return false;
	writer.glue(width);
	return true;
}

/** In em; `undefined` where the node has more to it than a width. */
function glueOf(node: BuiltNode, styles: StyleBook): number | undefined {
	if (node.classes?.[0] === "arraycolsep") return em(node.style?.width);
	const { classes, left, right } = styles.style(node.style);
	return classes !== "" || left !== 0 || right === 0 ? undefined : right;
}
