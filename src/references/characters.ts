/** Questions about a character by its UTF-16 unit; plain Latin letters are answered without a pattern. */
export const isCapital = (code: number): boolean => code > 64 && code < 91;
export const isSmall = (code: number): boolean => code > 96 && code < 123;
/** A letter without an accent. */
export const isLatin = (code: number): boolean => isSmall(code | 32);
export const isDigit = (code: number): boolean => code > 47 && code < 58;

// A loop over a text asks for its length once: V8 has a dozen kinds of strings (a slice, one joined, one of wide units
// …) and looks for the length of one in a table where a function meets several, which takes longer than the rest.

/** The unit at a place of a text; 0 outside of it. */
export const codeAt = (text: string, at: number): number =>
	at >= 0 && at < text.length ? text.charCodeAt(at) : 0;

/** A letter or a mark on one, of any script within the first plane. */
export const isLetter = (code: number): boolean =>
	isLatin(code) ||
	(code >= 170 && /[\p{L}\p{M}]/u.test(String.fromCharCode(code)));

/** Whether a letter of any script stands in a text. */
export function hasLetter(text: string): boolean {
	let isPlain = true;
	const { length } = text;
	for (let at = 0; at < length; at++) {
		const code = text.charCodeAt(at);
		if (isLatin(code)) return true;
		if (code > 127) isPlain = false;
	}
	return !isPlain && /\p{L}/u.test(text);
}

/** A word of plain letters in small ones: `toLowerCase` takes long for text with units wider than a byte. */
export function inSmallLetters(word: string): string {
	const { length } = word;
	for (let at = 0; at < length; at++)
		if (isCapital(word.charCodeAt(at))) return word.toLowerCase();
	return word;
}

/** White space as `\s` has it. */
export const isSpace = (code: number): boolean =>
	code === 32 ||
	(code < 14 && code > 8) ||
	(code >= 160 && (code === 160 || isRareSpace(code)));

const isRareSpace = (code: number): boolean =>
	code === 0x1680 ||
	(code >= 0x2000 && code <= 0x200a) ||
	code === 0x2028 ||
	code === 0x2029 ||
	code === 0x202f ||
	code === 0x205f ||
	code === 0x3000 ||
	code === 0xfeff;
