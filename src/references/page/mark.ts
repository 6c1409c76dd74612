import type { Token } from "markdown-it";
import { copyToken } from "../../tokens/copy-token.ts";
import { findSections } from "../find/find-section.ts";
import { type Block, readBlocks } from "../find/read-blocks.ts";
import { splitEntries } from "../find/split-entry.ts";
import type { Reference, ReferenceList } from "../types.ts";
import { type MarkedBlock, markInPlace, toItems } from "./mark-block.ts";

export interface MarkOptions {
	/** HTML to stand at the end of an entry: its menu. Empty for none. */
	readonly decorate?: (reference: Reference) => string;
}

/**
 * Mark reference lists up as lists with groups and anchors, without changing a word of what the reader sees.
 *
 * Paragraphs that are references become items of a list (`ul.lectern-references > li.lectern-reference`), items of
 * the author's own list and table rows get class and anchor, group titles the class `lectern-reference-group`.
 * What `decorate` gives never stands inside a paragraph: it may hold any element.
 *
 * @param tokens - The document's tokens, those the lists were found in.
 * @returns New tokens; the given ones stay as they are.
 */
export function markReferences(
	tokens: readonly Token[],
	lists: readonly ReferenceList[],
	options: MarkOptions = {},
): Token[] {
	const marked = [...tokens];
	const blocks = pairBlocks(tokens, lists, options.decorate ?? (() => ""));
	for (const title of groupTitles(tokens)) markTitle(marked, title);
	const own = new Map<number, MarkedBlock>();
	const after = new Map<number, Token>();
	for (const block of blocks)
		if (becomesList(tokens, block)) own.set(block.block.index - 1, block);
		else markInPlace(marked, block, after);
	return joinParagraphs(marked, own, after);
}

const groupTitles = (tokens: readonly Token[]): Block[] =>
	findSections(readBlocks(tokens)).flatMap(({ groups }) =>
		groups.flatMap(({ title }) => title ?? []),
	);

/** The blocks the references were read from, each with its own; none where they are not of these tokens. */
function pairBlocks(
	tokens: readonly Token[],
	lists: readonly ReferenceList[],
	decorate: MarkedBlock["decorate"],
): MarkedBlock[] {
	const references = lists.flatMap((list) =>
		list.groups.flatMap((group) => group.references),
	);
	let next = 0;
	const pairs = findSections(readBlocks(tokens))
		.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries))
		.map((block): MarkedBlock => {
			const ranges = splitEntries(block);
			const own = references.slice(next, next + ranges.length);
			next += ranges.length;
			return { block, ranges, references: own, decorate };
		});
	return next === references.length ? pairs : [];
}

/** A paragraph of its own, or one of several references: no other element could hold their menus. */
const becomesList = (
	tokens: readonly Token[],
	{ block, references }: MarkedBlock,
): boolean =>
	tokens[block.index - 1]?.type === "paragraph_open" &&
	!tokens[block.index - 1]?.hidden &&
	(references.length > 1 || (block.kind === "paragraph" && block.depth === 0));

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
	own: ReadonlyMap<number, MarkedBlock>,
	after: ReadonlyMap<number, Token>,
): Token[] {
	const output: Token[] = [];
	let isOpen = false;
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at] as Token;
		const block = own.get(at);
		if (!block) {
			output.push(token);
			const more = after.get(at);
			if (more) output.push(more);
			continue;
		}
		if (!isOpen) output.push(listToken(token, 1));
		output.push(...toItems(tokens, block));
		const next = nextBlock(tokens, at + 3);
		isOpen = own.has(next);
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

const listToken = (like: Token, nesting: 1 | -1): Token =>
	copyToken(like, {
		type: nesting === 1 ? "lectern_list_open" : "lectern_list_close",
		tag: "ul",
		nesting,
		attrs: nesting === 1 ? [["class", "lectern-references"]] : null,
		children: null,
		content: "",
	});
