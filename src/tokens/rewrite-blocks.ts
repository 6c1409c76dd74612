import type { Token } from "markdown-it";
import type { SourceLocation } from "../source/types.ts";
import { copyToken, htmlToken } from "./copy-token.ts";
import { type Locate, locateText } from "./locate-text.ts";
import { outline, type Part } from "./outline.ts";
import { serializeInline } from "./serialize-inline.ts";
import { splitLines } from "./split-lines.ts";

/** Where a stretch of content stands. */
export interface Surroundings {
	/** Within a list item. */
	readonly inList: boolean;
	/** The text of the heading above it. */
	readonly heading: string;
	/** The place of `text` (an address, as written) in the author's file; the block's where it is not found. */
	readonly locate: (text: string) => SourceLocation;
}

/**
 * Looks at what a line of a paragraph, or a block of raw HTML, holds.
 *
 * @returns HTML to stand in its place; undefined to leave it.
 */
export type Rewrite = (
	html: string,
	parts: readonly Part[],
	around: Surroundings,
) => string | undefined;

/** Tokens with the lines and blocks rewritten that `rewrite` has HTML for; all others are the same objects. */
export function rewriteBlocks(
	tokens: readonly Token[],
	locate: Locate,
	rewrite: Rewrite,
): Token[] {
	const output: Token[] = [];
	let listDepth = 0;
	let heading = "";
	tokens.forEach((token, index) => {
		if (token.type === "list_item_open") listDepth++;
		if (token.type === "list_item_close") listDepth--;
		const before = tokens[index - 1]?.type;
		if (before === "heading_open") heading = token.content;
		const around = {
			inList: listDepth > 0,
			heading,
			locate: (text: string) => locateText(token, text, locate),
		};
		if (token.type === "html_block")
			output.push(rewriteHtml(token, around, rewrite));
		else if (token.type === "inline" && before === "paragraph_open")
			rewriteParagraph(output, token, tokens[index + 1], around, rewrite);
		else if (token.type !== "paragraph_close" || before !== "inline")
			output.push(token);
	});
	return output;
}

function rewriteHtml(
	token: Token,
	around: Surroundings,
	rewrite: Rewrite,
): Token {
	const parts = outline(token.content);
	if (!parts.some((part) => part.kind !== "text")) return token;
	const html = rewrite(token.content, parts, around);
	return html === undefined ? token : htmlToken(token, html);
}

/** The paragraph's opening token is already in `output`; where nothing is left of the paragraph, it goes again. */
function rewriteParagraph(
	output: Token[],
	inline: Token,
	close: Token | undefined,
	around: Surroundings,
	rewrite: Rewrite,
): void {
	const open = output.at(-1);
	const lines = holdsLink(inline) ? splitLines(inline.children ?? []) : [];
	const html = lines.map((line) => {
		const text = serializeInline(line);
		return rewrite(text, outline(text), around);
	});
	if (!open || !close || html.every((piece) => piece === undefined)) {
		output.push(inline);
		if (close) output.push(close);
		return;
	}
	output.pop();
	output.push(...assemble(open, inline, close, lines, html));
}

/** The lines that are kept as paragraphs, the HTML between them. */
function assemble(
	open: Token,
	inline: Token,
	close: Token,
	lines: readonly Token[][],
	html: readonly (string | undefined)[],
): Token[] {
	const blocks: Token[] = [];
	let kept: Token[][] = [];
	const flush = () => {
		if (kept.length === 0) return;
		blocks.push(open, copyToken(inline, { children: joinLines(kept) }), close);
		kept = [];
	};
	lines.forEach((line, index) => {
		const piece = html[index];
		if (piece === undefined) kept.push(line);
		else {
			flush();
			if (piece) blocks.push(htmlToken(open, `${piece}\n`));
		}
	});
	flush();
	return blocks;
}

const CARRIERS = new Set(["link_open", "html_inline", "image"]);

function holdsLink(inline: Token): boolean {
	return (inline.children ?? []).some((child) => CARRIERS.has(child.type));
}

function joinLines(lines: readonly Token[][]): Token[] {
	return lines.flatMap((line, index) => {
		const last = line.at(-1);
		return index < lines.length - 1 && last
			? [...line, copyToken(last, { type: "softbreak", tag: "br", nesting: 0 })]
			: line;
	});
}
