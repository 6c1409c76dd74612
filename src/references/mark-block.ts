import type { Token } from "markdown-it";
import { escapeHtml } from "../html/escape.ts";
import { copyToken } from "../tokens/copy-token.ts";
import type { Block } from "./read-blocks.ts";
import type { Range } from "./rich-text.ts";
import type { Reference } from "./types.ts";

type Decorate = (reference: Reference) => string;

/** Give a block its entries' anchors: the block itself for one, an empty element before each for several. */
export function markBlock(
	tokens: Token[],
	block: Block,
	ranges: readonly Range[],
	references: readonly Reference[],
	decorate: Decorate,
): void {
	const open = tokens[block.open];
	if (!open) return;
	const [only] = references;
	if (references.length === 1 && only) markOpen(tokens, block, only);
	const at = block.kind === "row" ? lastCell(tokens, block.open) : block.index;
	const inline = tokens[at];
	if (inline?.type !== "inline") return;
	const pieces =
		references.length === 1
			? [inline.children ?? []]
			: splitChildren(
					inline.children ?? [],
					ranges.slice(1).map((range) => range.start),
				);
	const children = pieces.flatMap((piece, index) => {
		const reference = references[index];
		if (!reference) return piece;
		const anchor =
			references.length > 1
				? `<span class="lectern-reference" id="${escapeHtml(reference.id)}"></span>`
				: "";
		return [
			...htmlTokens(inline, anchor),
			...piece,
			...htmlTokens(inline, decorate(reference)),
		];
	});
	tokens[at] = copyToken(inline, { children });
}

function markOpen(tokens: Token[], block: Block, reference: Reference): void {
	const open = tokens[block.open];
	if (!open) return;
	const copy = copyToken(open, {
		attrs: open.attrs?.map(([key, value]) => [key, value]) ?? null,
	});
	if (copy.attrIndex("id") < 0) copy.attrPush(["id", reference.id]);
	copy.attrJoin("class", "lectern-reference");
	tokens[block.open] = copy;
}

function lastCell(tokens: readonly Token[], row: number): number {
	let last = row;
	for (
		let at = row;
		at < tokens.length && tokens[at]?.type !== "tr_close";
		at++
	)
		if (tokens[at]?.type === "inline") last = at;
	return last;
}

const htmlTokens = (like: Token, html: string): Token[] =>
	html
		? [
				copyToken(like, {
					type: "html_inline",
					tag: "",
					content: html,
					children: null,
					attrs: null,
					nesting: 0,
				}),
			]
		: [];

/** Split inline tokens where the text they show reaches each of the offsets, counted as `richTextOf` counts. */
function splitChildren(
	children: readonly Token[],
	offsets: readonly number[],
): Token[][] {
	const pieces: Token[][] = [[]];
	let length = 0;
	let endsInSpace = true;
	for (const token of children) {
		let rest = token;
		const shown = shownText(token, endsInSpace);
		let from = length;
		length += shown.length;
		if (shown) endsInSpace = shown.endsWith(" ");
		for (
			let next = offsets[pieces.length - 1];
			next !== undefined && next < length;
			next = offsets[pieces.length - 1]
		) {
			const cut = Math.max(0, next - from);
			if (cut > 0 && rest.type === "text") {
				pieces.at(-1)?.push(
					copyToken(rest, {
						content: rest.content.slice(0, offsetOf(rest.content, cut)),
					}),
				);
				rest = copyToken(rest, {
					content: rest.content.slice(offsetOf(rest.content, cut)),
				});
				from += cut;
			}
			pieces.push([]);
		}
		pieces.at(-1)?.push(rest);
	}
	return pieces;
}

function shownText(token: Token, endsInSpace: boolean): string {
	if (
		token.type === "softbreak" ||
		token.type === "hardbreak" ||
		token.tag === "br"
	)
		return endsInSpace ? "" : " ";
	if (
		token.type === "image" ||
		token.type === "html_inline" ||
		token.nesting !== 0
	)
		return "";
	const content =
		token.type === "math_inline" ? `$${token.content}$` : token.content;
	const text = content.replace(/[\s\u00a0]+/g, " ");
	return endsInSpace ? text.trimStart() : text;
}

/** Where in a token's content so many characters of what it shows have passed: runs of white space count as one. */
function offsetOf(content: string, shown: number): number {
	let count = 0;
	for (const match of content.matchAll(/[\s\u00a0]+|[^\s\u00a0]/g)) {
		if (count >= shown) return match.index;
		count++;
	}
	return content.length;
}
