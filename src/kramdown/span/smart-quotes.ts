import { characterAt, code, isUnicodeWord } from "../characters.ts";
import { Element } from "../element.ts";
import type { SpanState } from "../span-state.ts";

/** What a quotation mark becomes: by its kind, or always the same. */
type Side = "left" | "right" | "ldquo" | "lsquo" | "rsquo";

interface QuoteRule {
	/** First group: what stands before and stays text; second: the mark, where it decides. */
	readonly pattern: RegExp;
	readonly quotes: readonly Side[];
	/** What must hold behind the mark and a pattern cannot say. */
	readonly holds?: (text: string, end: number) => boolean;
}

const space = "[ \\t\\r\\n\\f\\v]";
const punctuation = "[!\"#$%'()*+,\\-./:;<=>?@\\[\\\\\\]^_`{|}~]";

/** In this order, as SmartyPants has them; the first that matches decides. */
const quoteRules: readonly QuoteRule[] = [
	{
		pattern: /()(["'])(?=[_*]{1,2}[^ \t\r\n\f\v])/y,
		quotes: ["left"],
	},
	{
		pattern: new RegExp(`()(["'])(?=${punctuation}(?!\\.\\.))`, "y"),
		quotes: ["right"],
		holds: (text, end) => isWordAt(text, end) === isWordAt(text, end + 1),
	},
	{ pattern: /([ \t\r\n\f\v]?)"'(?=\w)/y, quotes: ["ldquo", "lsquo"] },
	{ pattern: /([ \t\r\n\f\v]?)'"(?=\w)/y, quotes: ["lsquo", "ldquo"] },
	{ pattern: /([ \t\r\n\f\v]?)'(?=\d\ds)/y, quotes: ["rsquo"] },
	{ pattern: /([ \t\r\n\f\v])(['"])(?=\w)/y, quotes: ["left"] },
	{ pattern: /([^ \\\t\r\n[{(-])(['"])/uy, quotes: ["right"] },
	{
		pattern: new RegExp(`()(["'])(?=${space}|s|$)`, "my"),
		quotes: ["right"],
		holds: (text, end) => text[end] !== "s" || !isWordAt(text, end + 1),
	},
	{ pattern: /([\s\S]?)'/uy, quotes: ["lsquo"] },
	{ pattern: /([\s\S]?)"/uy, quotes: ["ldquo"] },
];

function isWordAt(text: string, pos: number): boolean {
	const character = characterAt(text, pos);
	return character !== "" && isUnicodeWord(character);
}

function isMark(character: number): boolean {
	return character === code.quote || character === code.apostrophe;
}

/** A mark here, or behind the character here unless that is a backslash. */
function isAtQuote(text: string, pos: number): boolean {
	const first = text.codePointAt(pos) ?? 0;
	if (isMark(first)) return true;
	const width = first > 0xffff ? 2 : 1;
	return first !== code.backslash && isMark(text.charCodeAt(pos + width));
}

/** Straight quotation marks become curly ones, by what stands around them. */
export function smartQuotes(state: SpanState): boolean {
	const { scanner } = state;
	const { text, pos } = scanner;
	if (!isAtQuote(text, pos)) return false;
	for (const { pattern, quotes, holds } of quoteRules) {
		const match = scanner.match(pattern);
		if (!match || (holds && !holds(text, pos + match[0].length))) continue;
		const [whole, before = "", mark] = match;
		state.tree.addText(before);
		for (const side of quotes)
			state.add(new Element("smart_quote", nameOf(side, mark)), pos);
		scanner.pos = pos + whole.length;
		return true;
	}
	return false;
}

function nameOf(side: Side, mark: string | undefined): string {
	const kind = mark === '"' ? "dquo" : "squo";
	if (side === "left") return `l${kind}`;
	return side === "right" ? `r${kind}` : side;
}
