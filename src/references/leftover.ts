import type { Range } from "./rich-text.ts";

/** Stands where text has been understood, so that no pattern reaches across it. */
export const SPENT = "\u0000";

const narrow: Readonly<Record<string, string>> = {
	"，": ",",
	"；": ";",
	"（": "(",
	"）": ")",
};

/** Marks of equal contribution and the like after an author's name: `Sharma*,`. */
const noteMarks = /(?<=\p{Ll})[*†‡§¶]{1,3}(?=\s?[,;.]|\s(?:and|&)\s)/gu;

/** A reference's text from which readers take what they understand; what stays is a note. */
export class Leftover {
	/** Full-width punctuation stands as its plain kin, so that one set of patterns reads both. */
	text: string;
	readonly #written: string;

	constructor(text: string) {
		this.#written = text.replaceAll(SPENT, "\uFFFD");
		const plain = this.#written.replace(
			/[，；（）]/g,
			(mark) => narrow[mark] ?? mark,
		);
		this.text = /[*†‡§¶]/.test(plain)
			? plain.replace(noteMarks, (marks) => " ".repeat(marks.length))
			: plain;
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
		this.text =
			this.text.slice(0, start) +
			SPENT.repeat(Math.max(0, end - start)) +
			this.text.slice(end);
	}

	/** Spend the first match of a pattern inside a range. */
	take(pattern: RegExp, range?: Range): RegExpExecArray | undefined {
		const start = range?.start ?? 0;
		const match = pattern.exec(this.text.slice(start, range?.end));
		if (!match) return undefined;
		match.index += start;
		this.spend({ start: match.index, end: match.index + match[0].length });
		return match;
	}
}

const withoutEmptyBrackets = (text: string): string =>
	/[)\]]/.test(text)
		? text
				.replace(/\(\s*[,;.]*\s*\)|\[\s*[,;.]*\s*\]/g, " ")
				.replace(/\s+/g, " ")
		: text;

/** What is left of a range, without marks of the spent and without stray punctuation at its ends. */
export function trimmed(text: string): string {
	const even = /\0|\s\s|[^\S ]/.test(text)
		? text.replace(/[\s\0]+([,.;:]?)/g, (run: string, mark: string) =>
				mark !== "" && run.includes(SPENT) ? mark : ` ${mark}`,
			)
		: text;
	return withoutEmptyBrackets(even)
		.replace(/^[\s,.;:、–—-]+/, "")
		.replace(/[\s,;:、–—-]+$/, "");
}
