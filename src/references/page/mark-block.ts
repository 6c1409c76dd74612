import type { Token } from "markdown-it";
import { escapeHtml } from "../../html/escape.ts";
import { copyToken, htmlToken } from "../../tokens/copy-token.ts";
import { isSpanElement } from "../find/element.ts";
import type { Block } from "../find/read-blocks.ts";
import type { Range } from "../rich-text.ts";
import type { Reference } from "../types.ts";
import { splitChildren } from "./split-children.ts";

/** A block and the references that were read from it. */
export interface MarkedBlock {
	readonly block: Block;
	readonly ranges: readonly Range[];
	readonly references: readonly Reference[];
	/** HTML to stand after a reference; empty for none. */
	readonly decorate: (reference: Reference) => string;
}

/** A paragraph's references as items of a list; the paragraph's three tokens go. */
export function toItems(
	tokens: readonly Token[],
	marked: MarkedBlock,
): Token[] {
	const { block, references, decorate } = marked;
	const open = tokens[block.index - 1] as Token;
	const inline = tokens[block.index] as Token;
	return pieces(inline, marked).flatMap((children, at) => {
		const reference = references[at];
		const start = copyToken(open, { type: "lectern_item_open", tag: "li" });
		return [
			reference ? named(start, reference) : start,
			copyToken(inline, {
				children: reference
					? [...children, ...htmlTokens(inline, decorate(reference))]
					: children,
			}),
			copyToken(open, {
				type: "lectern_item_close",
				tag: "li",
				nesting: -1,
				attrs: null,
			}),
		];
	});
}

const pieces = (inline: Token, { ranges }: MarkedBlock): Token[][] =>
	splitChildren(
		inline.children ?? [],
		ranges.slice(1).map((range) => range.start),
	);

/**
 * Give an item, a row or a nested paragraph its anchor, and an empty element before each where it holds several.
 *
 * @param after - Takes what is to follow a token that cannot hold it: a paragraph's menu.
 */
export function markInPlace(
	tokens: Token[],
	marked: MarkedBlock,
	after: Map<number, Token>,
): void {
	const { block, references, decorate } = marked;
	const open = tokens[block.open];
	const [only] = references;
	if (!open || !only) return;
	const at = block.index;
	const inline = tokens[at];
	if (references.length === 1) tokens[block.open] = named(open, only);
	if (inline?.type !== "inline") return;
	const paragraph = tokens[at - 1];
	const rawEnd = rawParagraphEnd(tokens, at);
	const addAfter = (end: number): void => {
		const html = decorate(only);
		if (html) after.set(end, htmlToken(inline, html));
	};
	if (references.length > 1) {
		tokens[at] = copyToken(inline, { children: severalIn(inline, marked) });
	} else if (paragraph?.type === "paragraph_open" && !paragraph.hidden) {
		addAfter(at + 1);
	} else if (rawEnd !== undefined) {
		addAfter(rawEnd);
	} else {
		tokens[at] = copyToken(inline, {
			children: [
				...(inline.children ?? []),
				...htmlTokens(inline, decorate(only)),
			],
		});
	}
}

/** Index of the `</p>` of raw HTML that an inline token stands before, elements within lines aside. */
function rawParagraphEnd(
	tokens: readonly Token[],
	from: number,
): number | undefined {
	for (let at = from + 1; at < tokens.length; at++) {
		const { type, tag } = tokens[at] as Token;
		if (type === "html_close" && tag === "p") return at;
		const isWithin =
			type === "inline" || (type === "html_close" && isSpanElement(tag));
		if (!isWithin) return undefined;
	}
	return undefined;
}

/** An empty element before each reference is its anchor. */
function severalIn(inline: Token, marked: MarkedBlock): Token[] {
	return pieces(inline, marked).flatMap((piece, index) => {
		const reference = marked.references[index];
		if (!reference) return piece;
		const anchor = `<span class="lectern-reference" id="${escapeHtml(reference.id)}"></span>`;
		return [
			...htmlTokens(inline, anchor),
			...piece,
			...htmlTokens(inline, marked.decorate(reference)),
		];
	});
}

function named(open: Token, reference: Reference): Token {
	const copy = copyToken(open, {
		attrs: open.attrs?.map(([key, value]) => [key, value]) ?? null,
	});
	if (copy.attrIndex("id") < 0) copy.attrPush(["id", reference.id]);
	copy.attrJoin("class", "lectern-reference");
	return copy;
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
