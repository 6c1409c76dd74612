import type { Token } from "markdown-it";
import { copyToken } from "../tokens/copy-token.ts";
import { findSections } from "./find-section.ts";
import { markBlock } from "./mark-block.ts";
import { type Block, readBlocks } from "./read-blocks.ts";
import { splitEntries } from "./split-entry.ts";
import type { Reference, ReferenceList } from "./types.ts";

export interface MarkOptions {
	/** HTML to stand at the end of an entry: its menu. Empty for none. */
	readonly decorate?: (reference: Reference) => string;
}

/**
 * Mark reference lists up as lists with groups and anchors, without changing a word of what the reader sees.
 *
 * Paragraphs that are references become items of a list (`ul.lectern-references > li.lectern-reference`), items of
 * the author's own list and table rows get class and anchor, group titles the class `lectern-reference-group`.
 *
 * @param tokens - The document's tokens, those the lists were found in.
 * @returns New tokens; the given ones stay as they are.
 */
export function markReferences(
	tokens: readonly Token[],
	lists: readonly ReferenceList[],
	options: MarkOptions = {},
): Token[] {
	const references = lists.flatMap((list) =>
		list.groups.flatMap((group) => group.references),
	);
	const marked = [...tokens];
	const paragraphs = new Set<number>();
	let next = 0;
	for (const { groups } of findSections(readBlocks(tokens))) {
		for (const group of groups) {
			if (group.title) markTitle(marked, group.title);
			for (const block of group.entries) {
				const ranges = splitEntries(block.rich);
				const own = references.slice(next, next + ranges.length);
				next += ranges.length;
				if (own.length < ranges.length) return [...tokens];
				markBlock(marked, block, ranges, own, options.decorate ?? (() => ""));
				if (block.kind === "paragraph" && block.depth === 0)
					paragraphs.add(block.open);
			}
		}
	}
	return joinParagraphs(marked, paragraphs);
}

function markTitle(tokens: Token[], block: Block): void {
	const open = tokens[block.open];
	if (open) tokens[block.open] = withClass(open, "lectern-reference-group");
}

/** A copy of a token with one class more. */
export function withClass(token: Token, name: string): Token {
	const copy = copyToken(token, {
		attrs: token.attrs?.map(([key, value]) => [key, value]) ?? null,
	});
	copy.attrJoin("class", name);
	return copy;
}

/** Neighbouring paragraphs that are references become one list; empty lines between them do not part them. */
function joinParagraphs(
	tokens: readonly Token[],
	paragraphs: ReadonlySet<number>,
): Token[] {
	const output: Token[] = [];
	let isOpen = false;
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		if (!token) break;
		if (!paragraphs.has(at)) {
			output.push(token);
			continue;
		}
		if (!isOpen) output.push(listToken(token, 1));
		output.push(...itemTokens(tokens.slice(at, at + 3)));
		const next = nextBlock(tokens, at + 3);
		isOpen = paragraphs.has(next);
		if (!isOpen) output.push(listToken(token, -1));
		at = isOpen ? next - 1 : at + 2;
	}
	return output;
}

/** kramdown's tokens have one for the empty lines between blocks. */
function nextBlock(tokens: readonly Token[], from: number): number {
	let at = from;
	while (tokens[at]?.type === "blank") at++;
	return at;
}

const itemTokens = ([open, inline, close]: readonly Token[]): Token[] =>
	open && inline && close
		? [
				copyToken(open, { type: "lectern_item_open", tag: "li" }),
				inline,
				copyToken(close, { type: "lectern_item_close", tag: "li" }),
			]
		: [];

const listToken = (like: Token, nesting: 1 | -1): Token =>
	copyToken(like, {
		type: nesting === 1 ? "lectern_list_open" : "lectern_list_close",
		tag: "ul",
		nesting,
		attrs:
			nesting === 1
				? [
						["class", "lectern-references"],
						["role", "list"],
					]
				: null,
		children: null,
		content: "",
	});
