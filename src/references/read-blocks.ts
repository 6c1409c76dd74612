import type { Token } from "markdown-it";
import type { RichText } from "./rich-text.ts";
import { richTextOf } from "./rich-text-of-tokens.ts";

/** A block of a document that may be a reference, a heading or a group's title. */
export interface Block {
	readonly kind: "heading" | "paragraph" | "item" | "row" | "rule";
	/** 1…6 for a heading; 7 for a line of bold that stands as one. */
	readonly level: number;
	readonly rich: RichText;
	/** Index of its inline token; for a row, of its first. */
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

/** The blocks of a document in order: headings, paragraphs, list items, table rows, rules. */
export function readBlocks(tokens: readonly Token[]): Block[] {
	const blocks: Block[] = [];
	const items: number[] = [];
	let quotes = 0;
	let footnote = false;
	for (const [index, token] of tokens.entries()) {
		if (token.type === "list_item_open") items.push(index);
		else if (token.type === "list_item_close") items.pop();
		else if (token.type === "blockquote_open") quotes++;
		else if (token.type === "blockquote_close") quotes--;
		else if (token.type === "footnotes_open") footnote = true;
		else if (token.type === "footnotes_close") footnote = false;
		else if (token.type === "hr") blocks.push(rule(index, token));
		else if (token.type === "tr_open") addRow(blocks, tokens, index);
		if (token.type !== "inline") continue;
		const before = tokens[index - 1];
		if (!before || before.type === "th_open" || before.type === "td_open")
			continue;
		const first =
			before.type === "paragraph_open" &&
			tokens[index - 2]?.type === "list_item_open";
		blocks.push({
			kind:
				before.type === "heading_open"
					? "heading"
					: first
						? "item"
						: "paragraph",
			level: before.type === "heading_open" ? Number(before.tag.slice(1)) : 0,
			rich: richTextOf(token.children ?? []),
			index,
			open: first ? index - 2 : index - 1,
			line: token.map?.[0] ?? before.map?.[0] ?? 0,
			depth: items.length,
			quoted: quotes > 0,
			footnote,
		});
	}
	return blocks;
}

const empty: RichText = { text: "", spans: [], breaks: [] };

const rule = (index: number, token: Token): Block => ({
	kind: "rule",
	level: 0,
	rich: empty,
	index,
	open: index,
	line: token.map?.[0] ?? 0,
	depth: 0,
	quoted: false,
	footnote: false,
});

/** A table's row as one text, its cells apart by a bar; rows of the head are left out. */
function addRow(blocks: Block[], tokens: readonly Token[], open: number): void {
	let text = "";
	const spans: RichText["spans"][number][] = [];
	let line = tokens[open]?.map?.[0];
	for (
		let at = open + 1;
		at < tokens.length && tokens[at]?.type !== "tr_close";
		at++
	) {
		const token = tokens[at];
		if (token?.type === "th_open") return;
		if (token?.type !== "inline") continue;
		line ??= token.map?.[0];
		const cell = richTextOf(token.children ?? []);
		const shift = text ? text.length + 3 : 0;
		text = text ? `${text} | ${cell.text}` : cell.text;
		spans.push(
			...cell.spans.map((span) => ({
				...span,
				start: span.start + shift,
				end: span.end + shift,
			})),
		);
	}
	blocks.push({
		kind: "row",
		level: 0,
		rich: { text, spans, breaks: [] },
		index: open,
		open,
		line: line ?? 0,
		depth: 0,
		quoted: false,
		footnote: false,
	});
}
