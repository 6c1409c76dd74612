import { isSpace } from "../syntax/patterns.ts";
import type { ShieldOptions } from "../types.ts";
import type { Scan } from "./scan.ts";

/** Tags whose inside is a formula. */
const mathTags: ReadonlySet<string> = new Set(["katex", "katexmm", "math"]);

/** Where what a sign opened ends as a formula: the offset of its closing delimiter; `undefined` where it is none. */
export function endOfFormula(
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
	return search.findInParagraph(
		opening.slice(0, -1) + (bracket === "(" ? ")" : "]"),
		start,
	);
}

/** `$$` on a line of its own may hold blank lines. */
function endOfDisplay(
	search: Scan,
	opening: number,
	start: number,
): number | undefined {
	return search.isLineStart(opening)
		? search.find("$$", start)
		: search.findInParagraph("$$", start);
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
