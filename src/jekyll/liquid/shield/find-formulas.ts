import { isSpace } from "../syntax/patterns.ts";
import type { ShieldOptions } from "../types.ts";

/** A stretch of a text, its end not included. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

/** Whatever may begin a formula, or code or Liquid in which there are none. */
const sign =
	/\\(?:\\?[([]|begin\{([a-zA-Z]+\*?)\}|[\s\S])|\$\$?|`+|^ {0,3}~~~+|\{%-?[ \t\r\n]*(\w+)|\{\{|<d-math\b[^>]*>|<!--/gm;
const blankLine = /\n[ \t]*\n/g;
/** Tags whose inside is no formula, whatever it looks like. */
const verbatim: ReadonlySet<string> = new Set(["raw", "comment", "highlight"]);
/** Tags whose inside is a formula. */
const mathTags: ReadonlySet<string> = new Set(["katex", "katexmm", "math"]);

/**
 * Where a Markdown text has formulas, as MathJax and kramdown delimit them.
 *
 * Only roughly right where delimiters are unbalanced: a pair ends at the paragraph's end, unless it stands on a line of
 * its own.
 */
export function findFormulas(text: string, options: ShieldOptions): Range[] {
	const found: Range[] = [];
	const search = new Scan(text);
	for (let match = search.next(); match; match = search.next()) {
		const start = match.index + match[0].length;
		const end = endOfFormula(search, match, start, options);
		if (end === undefined) search.skip(endOfOther(search, match, start));
		else {
			found.push({ start, end });
			search.skip(end + (match[0] === "$" ? 1 : 2));
		}
	}
	return found;
}

/** A text that is read from beginning to end; what is searched for and not there is searched for once. */
class Scan {
	readonly text: string;
	readonly #sign = new RegExp(sign);
	readonly #absent = new Set<string>();
	#paragraphEnd = -1;
	/** Up to here no `$` ends a formula. */
	openDollars = -1;

	constructor(text: string) {
		this.text = text;
	}

	next(): RegExpExecArray | null {
		return this.#sign.exec(this.text);
	}

	skip(to: number): void {
		this.#sign.lastIndex = to;
	}

	/** The next occurrence of a text; `undefined` where there is none. */
	find(what: string, from: number): number | undefined {
		if (this.#absent.has(what)) return undefined;
		const at = this.text.indexOf(what, from);
		if (at < 0) this.#absent.add(what);
		return at < 0 ? undefined : at;
	}

	/** Asked from left to right, so that each paragraph's end is looked for once. */
	endOfParagraph(from: number): number {
		if (from > this.#paragraphEnd) {
			const search = new RegExp(blankLine);
			search.lastIndex = from;
			this.#paragraphEnd = search.exec(this.text)?.index ?? this.text.length;
		}
		return this.#paragraphEnd;
	}

	/** Whether only spaces stand before an offset on its line. */
	isLineStart(offset: number): boolean {
		let at = offset;
		while (this.text[at - 1] === " " || this.text[at - 1] === "\t") at--;
		return at === 0 || this.text[at - 1] === "\n";
	}
}

function endOfFormula(
	search: Scan,
	match: RegExpExecArray,
	start: number,
	{ dollars }: ShieldOptions,
): number | undefined {
	const [opening, environment, tag] = match;
	if (environment !== undefined)
		return search.find(`\\end{${environment}}`, start);
	if (tag !== undefined)
		return mathTags.has(tag) ? endOfTag(search, start, tag) : undefined;
	if (opening === "$$") return endOfDisplay(search, match.index, start);
	if (opening === "$") return dollars ? endOfDollars(search, start) : undefined;
	if (opening.startsWith("<d-math")) return search.find("</d-math>", start);
	const bracket = opening.at(-1);
	if (bracket !== "(" && bracket !== "[") return undefined;
	return inParagraph(
		search,
		start,
		opening.slice(0, -1) + (bracket === "(" ? ")" : "]"),
	);
}

function inParagraph(
	search: Scan,
	start: number,
	closing: string,
): number | undefined {
	const end = search.find(closing, start);
	return end !== undefined && end <= search.endOfParagraph(start)
		? end
		: undefined;
}

/** `$$` on a line of its own may hold blank lines. */
function endOfDisplay(
	search: Scan,
	opening: number,
	start: number,
): number | undefined {
	return search.isLineStart(opening)
		? search.find("$$", start)
		: inParagraph(search, start, "$$");
}

/** Pandoc's rule: no space inside the dollars, no digit after them. */
function endOfDollars(search: Scan, start: number): number | undefined {
	const { text } = search;
	if (isSpaceAt(text, start) || start < search.openDollars) return undefined;
	const last = search.endOfParagraph(start);
	let at = search.find("$", start);
	while (at !== undefined && at < last) {
		if (text[at - 1] !== "\\" && !isSpaceAt(text, at - 1)) {
			return isDigitAt(text, at + 1) ? undefined : at;
		}
		at = search.find("$", at + 1);
	}
	search.openDollars = last;
	return undefined;
}

function isSpaceAt(text: string, at: number): boolean {
	return isSpace(text.charCodeAt(at));
}

function isDigitAt(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code >= 48 && code <= 57;
}

function endOfTag(
	search: Scan,
	start: number,
	tag: string,
): number | undefined {
	const end = search.find(`end${tag}`, start);
	return end === undefined ? undefined : search.text.lastIndexOf("{%", end);
}

/** Where to go on after something that is no formula: behind code and Liquid, of which nothing is a formula. */
function endOfOther(
	search: Scan,
	match: RegExpExecArray,
	start: number,
): number {
	const [opening, , tag] = match;
	if (opening === "<!--") return (search.find("-->", start) ?? start - 3) + 3;
	if (opening === "{{") return search.find("}}", start) ?? start;
	if (tag !== undefined)
		return verbatim.has(tag)
			? (search.find(`end${tag}`, start) ?? start)
			: (search.find("%}", start) ?? start);
	if (opening.includes("`") || opening.includes("~"))
		return endOfCode(search, match, start);
	return start;
}

function endOfCode(
	search: Scan,
	match: RegExpExecArray,
	start: number,
): number {
	const fence = match[0].trim();
	const isBlock = fence.length > 2 && search.isLineStart(match.index);
	if (isBlock)
		return (
			(search.find(`\n${fence}`, start) ??
				search.text.length - fence.length - 1) +
			fence.length +
			1
		);
	return (
		(inParagraph(search, start, fence) ?? start - fence.length) + fence.length
	);
}
