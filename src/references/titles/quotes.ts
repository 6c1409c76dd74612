import type { Range } from "../rich-text.ts";

/** A quoted stretch: `start` and `end` take in the marks, `inner` does not. */
export interface Quoted extends Range {
	readonly inner: Range;
}

const closers: Readonly<Record<string, string>> = {
	"“": "”",
	"„": "“”",
	"«": "»",
	"»": "«",
	"『": "』",
	"「": "」",
	"《": "》",
	"〈": "〉",
	'"': '"',
	"‘": "’",
	"'": "'",
	"‚": "‘’",
	"`": "'",
};
const openers = new RegExp(`[${Object.keys(closers).join("")}]`, "g");
const boundaryBefore = /(?:^|[\s\0.,:;([（—–-])$/;
const boundaryAfter = /^(?:$|[\s\0.,:;)\]）—–\u3000-￿-])/;

/** The quoted stretches of a text, outermost only, left to right. Apostrophes within words are no marks. */
export function findQuotes(text: string): Quoted[] {
	const found: Quoted[] = [];
	openers.lastIndex = 0;
	for (let mark = openers.exec(text); mark; mark = openers.exec(text)) {
		const quoted = quoteAt(text, mark.index);
		if (!quoted) continue;
		found.push(quoted);
		openers.lastIndex = quoted.end;
	}
	return found;
}

function quoteAt(text: string, at: number): Quoted | undefined {
	const opener = text[at] ?? "";
	const closer = closers[opener];
	if (!closer) return undefined;
	const paired = text.startsWith("''", at) || text.startsWith("``", at);
	const width = paired ? 2 : 1;
	if (
		/[\w'"`‘“]/.test(opener) &&
		!boundaryBefore.test(text.slice(Math.max(0, at - 1), at))
	)
		return undefined;
	if (opener !== "«" && /[\s\0]|^$/.test(text[at + width] ?? ""))
		return undefined;
	const end = closeOf(text, at + width, paired ? "''" : closer, opener);
	return end === undefined
		? undefined
		: { start: at, end: end + width, inner: { start: at + width, end } };
}

/** Titles are shorter than this; a mark left open does not swallow the rest. */
const LONGEST = 500;

function closeOf(
	text: string,
	from: number,
	closer: string,
	opener: string,
): number | undefined {
	const limit = Math.min(text.length, from + LONGEST);
	let depth = 0;
	for (let at = from; at < limit; at++) {
		const character = text[at] ?? "";
		if (closer === "''") {
			if (text.startsWith("''", at)) return at;
			continue;
		}
		const closes = closer.includes(character);
		if (closes && isClosing(text, at, character)) {
			if (depth === 0) return at;
			depth--;
		} else if (character === opener && opener !== closer && !closes) depth++;
	}
	return undefined;
}

/** `’` and `'` close only at the end of a word, and `"` not before a letter. */
function isClosing(text: string, at: number, mark: string): boolean {
	if (!/["'’]/.test(mark)) return true;
	if (/\s/.test(text[at - 1] ?? "")) return false;
	if (
		!boundaryAfter.test(text.slice(at + 1, at + 2)) &&
		!/["'”’?!]/.test(text[at + 1] ?? "")
	)
		return false;
	return mark === '"' || !isPossessive(text, at);
}

/** `agents' beliefs`: a mark after an s with another mark still to come. */
const isPossessive = (text: string, at: number): boolean =>
	/s/i.test(text[at - 1] ?? "") &&
	/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)) &&
	/[’'](?=[\s,.;:)]|$)/.test(text.slice(at + 1, at + LONGEST));
