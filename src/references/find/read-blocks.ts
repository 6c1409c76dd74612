import type { Token } from "markdown-it";
import { plain, type RichText } from "../rich-text.ts";
import { isTerm, withTerm } from "./definitions.ts";
import { opens } from "./element.ts";
import { type RawElement, readRawElement } from "./raw-element.ts";
import { richTextOf } from "./rich-text-of-tokens.ts";
import { readTable } from "./table.ts";

/** A block of a document that may be a reference, a heading or a group's title. */
export interface Block {
	readonly kind: "heading" | "paragraph" | "item" | "row" | "rule";
	/** 1…6 for a heading; 7 for a line of bold that stands as one. */
	readonly level: number;
	readonly rich: RichText;
	/** Whether that is the text of one inline token and all of it; otherwise it is put together and cannot be split. */
	readonly isWhole: boolean;
	/** Index of its inline token; of what is put together, that which a menu may stand in. */
	readonly index: number;
	/** Index of the token that opens it (`p`, `li`, `tr`). */
	readonly open: number;
	/** First line of the text that was parsed, from 0. */
	readonly line: number;
	/** How many lists it lies in. */
	readonly depth: number;
	readonly quoted: boolean;
	/** Whether it is one of the page's footnotes. */
	readonly footnote: boolean;
}

/** The blocks of a document in order: headings, paragraphs, list items, definitions, table rows, rules. */
export function readBlocks(tokens: readonly Token[]): Block[] {
	const blocks: Block[] = [];
	const place: Place = { depth: 0, quotes: 0, footnote: false };
	for (let index = 0; index < tokens.length; index++) {
		const token = tokens[index] as Token;
		enter(place, token);
		if (token.type === "hr")
			blocks.push({ ...block(index, token), kind: "rule" });
		else if (token.type === "inline")
			blocks.push(...inlineBlock(tokens, index, place));
		else if (opens(token, "table")) {
			const { rows, end } = readTable(tokens, index);
			for (const { open, ...row } of rows)
				blocks.push({ ...block(open, tokens[open]), ...row, kind: "row" });
			index = end;
		} else if (token.type === "html_open") {
			const element = readRawElement(tokens, index);
			if (element) blocks.push(rawBlock(token, index, element, place));
			index = element?.end ?? index;
		}
	}
	return blocks;
}

/** Where in the document a block stands. */
interface Place {
	depth: number;
	quotes: number;
	footnote: boolean;
	/** What the definition below it is of. */
	term?: RichText | undefined;
}

function enter(place: Place, { type, nesting }: Token): void {
	if (type.startsWith("list_item_")) place.depth += nesting;
	else if (type.startsWith("blockquote_")) place.quotes += nesting;
	else if (type.startsWith("footnotes_")) place.footnote = nesting === 1;
	else if (type === "dl_close") place.term = undefined;
}

/** A block that holds nothing, at a token. */
const block = (open: number, token: Token | undefined): Block => ({
	kind: "paragraph",
	level: 0,
	rich: plain(""),
	isWhole: true,
	index: open,
	open,
	line: token?.map?.[0] ?? 0,
	depth: 0,
	quoted: false,
	footnote: false,
});

const placed = ({ depth, quotes, footnote }: Place) => ({
	depth,
	quoted: quotes > 0,
	footnote,
});

/** A paragraph, a heading, the first paragraph of an item; a term only where it is a reference by itself. */
function inlineBlock(
	tokens: readonly Token[],
	index: number,
	place: Place,
): Block[] {
	const token = tokens[index] as Token;
	const before = tokens[index - 1];
	if (!before) return [];
	const rich = richTextOf(token.children ?? []);
	const opens =
		before.type === "paragraph_open" ? tokens[index - 2] : undefined;
	const isItem = opens?.type === "list_item_open";
	const term = opens?.type === "dd_open" ? place.term : undefined;
	if (before.type === "dt_open") place.term = isTerm(rich) ? rich : undefined;
	else place.term = undefined;
	if (place.term) return [];
	// What shows no `<p>` has its anchor on what is around it.
	const open = isItem || before.hidden ? index - 2 : index - 1;
	const isHeading = before.type === "heading_open";
	return [
		{
			kind: isHeading ? "heading" : isItem ? "item" : "paragraph",
			level: isHeading ? Number(before.tag.slice(1)) : 0,
			rich: term ? withTerm(term, rich) : rich,
			isWhole: !term,
			index,
			open,
			line: (token.map ?? before.map)?.[0] ?? 0,
			...placed(place),
		},
	];
}

const rawKinds: Readonly<Record<string, Block["kind"]>> = {
	li: "item",
	p: "paragraph",
};

const rawBlock = (
	token: Token,
	open: number,
	{ rich, index }: RawElement,
	place: Place,
): Block => ({
	...block(open, token),
	...placed(place),
	kind: rawKinds[token.tag] ?? "heading",
	level: token.tag.startsWith("h") ? Number(token.tag.slice(1)) : 0,
	rich,
	isWhole: false,
	index,
});
