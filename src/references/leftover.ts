import type { Range } from "./rich-text.ts";

/** Stands where text has been understood, so that no pattern reaches across it. */
export const SPENT = "\u0000";

/** A reference's text from which readers take what they understand; what stays is a note. */
export class Leftover {
	text: string;

	constructor(text: string) {
		this.text = text.replaceAll(SPENT, "\uFFFD");
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

/** What is left of a range, without marks of the spent and without stray punctuation at its ends. */
export function trimmed(text: string): string {
	return text
		.replace(/[\s\0]+/g, " ")
		.replace(/\(\s*[,;.]*\s*\)|\[\s*[,;.]*\s*\]/g, " ")
		.replace(/\s+/g, " ")
		.replace(/\s+([,.;:])/g, "$1")
		.replace(/^[\s,.;:–—-]+/, "")
		.replace(/[\s,;:–—-]+$/, "");
}
