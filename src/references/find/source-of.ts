import { isCapital } from "../characters.ts";
import type { Block } from "./read-blocks.ts";

/** Gives the Markdown of a block as its author wrote it; the text it shows where the author's is not at hand. */
export type SourceOf = (block: Block) => string;

const marker = /^\s*(?:[-*+]\s+|\d{1,9}[.)]\s+|>\s?|:\s+)*/;
/** An element of raw HTML, and what stands behind it in its last line. */
const element = /^<(li|p)\b[^>]*>(.*?)<\/\1>[\s\S]*$/is;

/**
 * Look blocks up in the text they were parsed from: from a block's first line to the next empty line or block.
 *
 * @param blocks - All blocks of the document, in order.
 */
export function createSourceOf(
	blocks: readonly Block[],
	text: string | undefined,
): SourceOf {
	if (text === undefined) return (block) => block.rich.text.trim();
	const lines = text.split("\n");
	const starts = new Set(blocks.map((block) => block.line));
	return (block) => {
		let end = block.line + 1;
		while (end < lines.length && !starts.has(end) && lines[end]?.trim()) end++;
		const first = lines[block.line] ?? "";
		const source =
			end === block.line + 1 ? first : lines.slice(block.line, end).join("\n");
		if (isCapital(source.charCodeAt(0))) return source.trim();
		return source.replace(marker, "").replace(element, "$2").trim();
	};
}
