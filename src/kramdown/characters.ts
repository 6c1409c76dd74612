import { once } from "../once.ts";

/** ASCII characters by code, as the scanners compare them. */
export const code = {
	tab: 9,
	newline: 10,
	space: 32,
	bang: 33,
	quote: 34,
	hash: 35,
	dollar: 36,
	ampersand: 38,
	apostrophe: 39,
	parenthesisOpen: 40,
	star: 42,
	plus: 43,
	minus: 45,
	dot: 46,
	slash: 47,
	zero: 48,
	nine: 57,
	colon: 58,
	less: 60,
	equals: 61,
	greater: 62,
	bracketOpen: 91,
	backslash: 92,
	bracketClose: 93,
	caret: 94,
	underscore: 95,
	backtick: 96,
	braceOpen: 123,
	pipe: 124,
	braceClose: 125,
	tilde: 126,
} as const;

/** Ruby's `\s`: ASCII only, so that a no-break space is a letter of its line. */
export function isSpaceCode(character: number): boolean {
	return character === 32 || (character >= 9 && character <= 13);
}

/** Ruby's `\w`: ASCII only. */
export function isWordCode(character: number): boolean {
	return (
		(character >= 97 && character <= 122) ||
		(character >= 65 && character <= 90) ||
		(character >= 48 && character <= 57) ||
		character === 95
	);
}

const letter = once(() => /^[\p{Alphabetic}]$/u);
const letterOrDigit = once(() => /^[\p{Alphabetic}\p{Nd}]$/u);
const wordCharacter = once(() => /^[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]$/u);

/** Ruby's `[[:alpha:]]`: letters of every script. */
export function isLetter(character: string): boolean {
	const first = character.charCodeAt(0);
	if (first < 128) return isWordCode(first) && first !== 95 && first > 57;
	return letter().test(character);
}

/** Ruby's `[[:alnum:]]`: letters and digits of every script. */
export function isAlphanumeric(character: string): boolean {
	const first = character.charCodeAt(0);
	if (first < 128) return isWordCode(first) && first !== 95;
	return letterOrDigit().test(character);
}

/** Ruby's `\p{Word}`, which also decides `\b` and `\B`. */
export function isUnicodeWord(character: string): boolean {
	const first = character.charCodeAt(0);
	return first < 128 ? isWordCode(first) : wordCharacter().test(character);
}

/** The whole character before `pos`, surrogates together; empty at the beginning. */
export function characterBefore(text: string, pos: number): string {
	const last = text.charCodeAt(pos - 1);
	const low = last >= 0xdc00 && last <= 0xdfff;
	return pos <= 0 ? "" : text.slice(low ? pos - 2 : pos - 1, pos);
}

/** The whole character at `pos`; empty at the end. */
export function characterAt(text: string, pos: number): string {
	const point = text.codePointAt(pos);
	return point === undefined ? "" : String.fromCodePoint(point);
}

const leading = /^[\0\t-\r ]+/;
/** Ruby's `lstrip`. */
export function trimStart(text: string): string {
	return leading.test(text) ? text.replace(leading, "") : text;
}

/** Ruby's `rstrip`. */
export function trimEnd(text: string): string {
	let end = text.length;
	while (end > 0) {
		const last = text.charCodeAt(end - 1);
		if (last !== 0 && !isSpaceCode(last)) break;
		end--;
	}
	return text.slice(0, end);
}

/** Ruby's `strip`. */
export function trim(text: string): string {
	return trimStart(trimEnd(text));
}
