import type { Range } from "../rich-text.ts";

/** Marks without which a pattern of locators finds nothing. */
export const DIGIT = 1;
export const PARENTHESIS = 2;
export const DASH = 4;
export const COLON = 8;
export const COMMA = 16;
export const FULL_STOP = 32;
export const SPENT_MARK = 64;
/** Several digits apart from each other by something else. */
export const NUMBERS = 128;

const dashes = "-–—‐−~";

/** Which of the marks stand in a stretch of text, as a sum. */
export function marksIn(text: string, { start, end }: Range): number {
	let marks = 0;
	let last = 0;
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code > 47 && code < 58) {
			if (marks & DIGIT && at > last + 1) marks |= NUMBERS;
			marks |= DIGIT;
			last = at;
		} else if (code < 128) marks |= plainMarks[code] ?? 0;
		else if (code > 0x200f && dashes.includes(text[at] ?? "")) marks |= DASH;
	}
	return marks;
}

const plainMarks = new Uint8Array(128);
plainMarks[0] = SPENT_MARK;
plainMarks[0x28] = PARENTHESIS;
plainMarks[0x2c] = COMMA;
plainMarks[0x2d] = DASH;
plainMarks[0x2e] = FULL_STOP;
plainMarks[0x3a] = COLON;
plainMarks[0x7e] = DASH;
