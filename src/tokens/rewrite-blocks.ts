import type { Token } from "markdown-it";
import type { MarkdownEnv } from "../markdown/types.ts";
import type { SourceLocation } from "../source/types.ts";
import { copyToken, htmlToken } from "./copy-token.ts";
import { createLocator } from "./create-locator.ts";
import { endOfGroup } from "./groups.ts";
import { outline, type Part } from "./outline.ts";
import { serialize } from "./serialize.ts";
import { type InlineLine, splitLines } from "./split-lines.ts";
import { textOf } from "./text-of.ts";

/** Where a stretch of content stands. */
export interface Surroundings {
	/** Within a list item. */
	readonly inList: boolean;
	/** The text of the heading above it. */
	readonly heading: string;
	/** The place of a text (an address, as written) in the author's file; the block's where it is not found. */
	readonly locate: (text: string) => SourceLocation;
}

/**
 * Looks at what a line of a paragraph, or an element of raw HTML, holds.
 *
 * @returns HTML to stand in its place; undefined to leave it.
 */
export type Rewrite = (
	parts: readonly Part[],
	around: Surroundings,
) => string | undefined;

/** Whether a token, of a block or within a line, makes what it is in worth looking at: the cheap question first. */
export type Hint = (token: Token) => boolean;

type Look = (tokens: readonly Token[], block: Token) => string | undefined;

/**
 * Tokens with those lines and elements rewritten that `rewrite` has HTML for; all others are the same objects.
 *
 * An element that is left is looked into: `<div><h3>…</h3><iframe>…</div>` is offered whole, then its `<iframe>`.
 */
export function rewriteBlocks(
	tokens: readonly Token[],
	env: MarkdownEnv,
	hint: Hint,
	rewrite: Rewrite,
): Token[] {
	const output: Token[] = [];
	const locator = createLocator(env);
	let listDepth = 0;
	let heading = "";
	const look: Look = (stretch, block) => {
		if (!stretch.some((token) => hasHint(token, hint))) return undefined;
		const parts = outline(serialize(stretch));
		if (parts.every((part) => part.kind === "text")) return undefined;
		const locate = (text: string) => locator(block, text);
		return rewrite(parts, { inList: listDepth > 0, heading, locate });
	};
	for (let index = 0; index < tokens.length; index++) {
		const token = tokens[index] as Token;
		const next = tokens[index + 1];
		if (/^(?:list_item|dd)_/.test(token.type)) listDepth += token.nesting;
		if (token.type === "heading_open") heading = textOf(next?.children ?? []);
		const end = endOfGroup(tokens, index);
		const html = end ? look(tokens.slice(index, end + 1), token) : undefined;
		if (end && html !== undefined) {
			output.push(htmlToken(token, `${html}\n`));
			index = end;
		} else if (token.type === "paragraph_open" && next?.type === "inline") {
			const close = tokens[index + 2] as Token;
			if (hasHint(next, hint))
				output.push(...rewriteParagraph(token, next, close, look));
			else output.push(token, next, close);
			index += 2;
		} else output.push(token);
	}
	return output;
}

function hasHint(token: Token, hint: Hint): boolean {
	return hint(token) || (token.children?.some(hint) ?? false);
}

const CARRIERS = new Set(["link_open", "html_open", "html_inline", "image"]);

function rewriteParagraph(
	open: Token,
	inline: Token,
	close: Token,
	look: Look,
): Token[] {
	const children = inline.children ?? [];
	const lines = children.some(({ type }) => CARRIERS.has(type))
		? splitLines(children)
		: [];
	const html = lines.map((line) => look(line.tokens, inline));
	return html.every((piece) => piece === undefined)
		? [open, inline, close]
		: assemble([open, inline, close], lines, html);
}

/** The lines that are kept as paragraphs, the HTML between them. */
function assemble(
	[open, inline, close]: readonly [Token, Token, Token],
	lines: readonly InlineLine[],
	html: readonly (string | undefined)[],
): Token[] {
	const blocks: Token[] = [];
	let kept: InlineLine[] = [];
	const flush = () => {
		if (kept.length === 0) return;
		const children = joinLines(kept);
		blocks.push(open, copyToken(inline, { children }), close);
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

function joinLines(lines: readonly InlineLine[]): Token[] {
	return lines.flatMap(({ tokens, after }, index) =>
		index < lines.length - 1 ? [...tokens, ...after] : tokens,
	);
}
