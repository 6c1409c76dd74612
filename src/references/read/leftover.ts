import { isCapital, isSmall, isSpace } from "../characters.ts";
import { withoutNameBrackets } from "../names/bracketed-given.ts";
import type { Range } from "../rich-text.ts";
import { type Clues, findClues } from "./clues.ts";

/** Stands where text has been understood, so that no pattern reaches across it. */
export const SPENT = "\u0000";

const narrow: Readonly<Record<string, string>> = {
	"，": ",",
	"；": ";",
	"（": "(",
	"）": ")",
	"：": ":",
};

/** Marks of equal contribution and the like after an author's name: `Sharma*,`. */
const noteMarks = /(?<=\p{Ll})[*†‡§¶]{1,3}(?=\s?[,;.]|\s(?:and|&)\s)/gu;

/** A reference's text from which readers take what they understand; what stays is a note. */
export class Leftover {
	/** Full-width punctuation stands as its plain kin, so that one set of patterns reads both. */
	text: string;
	/** What the whole text says may be in it. */
	readonly clues: Clues;
	readonly #written: string;

	constructor(text: string) {
		this.#written = text.includes(SPENT)
			? text.replaceAll(SPENT, "\uFFFD")
			: text;
		this.clues = findClues(this.#written);
		const plain = this.clues.foreign
			? this.#written.replace(/[，；（）：]/g, (mark) => narrow[mark] ?? mark)
			: this.#written;
		const even = /[*†‡§¶]/.test(plain)
			? plain.replace(noteMarks, (marks) => " ".repeat(marks.length))
			: plain;
		this.text = withoutNameBrackets(even);
	}

	/** What is left of a range, as the author wrote it. */
	written({ start, end }: Range): string {
		const left = this.text.slice(start, end);
		if (!left.includes(SPENT)) return this.#written.slice(start, end);
		return left.replace(/[^\0]+/g, (run, at: number) =>
			this.#written.slice(start + at, start + at + run.length),
		);
	}

	/** Mark a stretch as understood. */
	spend({ start, end }: Range): void {
		if (end <= start) return;
		this.text =
			this.text.slice(0, start) +
			SPENT.repeat(end - start) +
			this.text.slice(end);
	}

	/** Spend the first match of a pattern inside a range. */
	take(pattern: RegExp, range?: Range): RegExpExecArray | undefined {
		const start = range?.start ?? 0;
		const match = pattern.exec(
			range ? this.text.slice(start, range.end) : this.text,
		);
		if (!match) return undefined;
		match.index += start;
		const { index } = match;
		const own = isAfterCut(this.text, index) ? index + 1 : index;
		this.spend({ start: own, end: index + match[0].length });
		return match;
	}
}

/** `Neural Comput., vol. 9`: the comma stays, for it says that the full stop before it ends no sentence. */
const isAfterCut = (text: string, at: number): boolean =>
	text[at] === "," && text[at - 1] === ".";

/** What is left of a range, without marks of the spent and without stray punctuation at its ends. */
export function trimmed(text: string): string {
	const tidy = withoutEmptyBrackets(evened(text));
	let start = 0;
	let end = tidy.length;
	while (start < end && isStray(tidy.charCodeAt(start), true)) start++;
	while (end > start && isStray(tidy.charCodeAt(end - 1), false)) end--;
	return tidy.slice(start, end);
}

/** With one plain space for every gap; none where something was spent before a comma or the like. */
function evened(text: string): string {
	let out = "";
	let from = 0;
	const { length } = text;
	for (let at = 0; at < length; at++) {
		if (!isGap(text.charCodeAt(at))) continue;
		let end = at + 1;
		while (end < length && isGap(text.charCodeAt(end))) end++;
		if (end === at + 1 && text[at] === " ") continue;
		const isClosed = end < length && ",.;:".includes(text[end] ?? " ");
		const isSpent = text.slice(at, end).includes(SPENT);
		out += text.slice(from, at) + (isClosed && isSpent ? "" : " ");
		from = end;
		at = end - 1;
	}
	return from === 0 ? text : out + text.slice(from);
}

const isGap = (code: number): boolean => code === 0 || isSpace(code);

const withoutEmptyBrackets = (text: string): string =>
	text.includes(")") || text.includes("]")
		? text
				.replace(/\(\s*[,;.]*\s*\)|\[\s*[,;.]*\s*\]/g, " ")
				.replace(/\s+/g, " ")
		: text;

const STRAY = " ,;:-–—、。";

/** Punctuation and space at a stretch's end; a full stop only before it. */
const isStray = (code: number, isBefore: boolean): boolean =>
	isSmall(code) || isCapital(code)
		? false
		: (code === 46 && isBefore) ||
			STRAY.includes(String.fromCharCode(code)) ||
			isSpace(code);
