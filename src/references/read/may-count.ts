import { codeAt, isDigit, isLatin, isSpace } from "../characters.ts";

/**
 * Whether a number may stand behind a letter that ends at a place, as behind `p.` or `n`: digits, with two letters
 * before them perhaps, or a Roman numeral. Behind an author's initials none does.
 */
export function mayCount(text: string, end: number): boolean {
	let at = end;
	while (at < text.length && isBetween(text.charCodeAt(at))) at++;
	const code = codeAt(text, at);
	return (
		!isLatin(code) ||
		"ivxlcIVXLC".includes(text.charAt(at)) ||
		isDigit(codeAt(text, at + 1)) ||
		isDigit(codeAt(text, at + 2))
	);
}

/** A full stop, a colon or white space: what stands between a letter and its number. */
const isBetween = (code: number): boolean =>
	code === 46 || code === 58 || isSpace(code);
