import { characterAt, code, isAlphanumeric, isLetter } from "../characters.ts";

/** An XML name with at most one colon (REXML's UNAME); empty if there is none. */
export function htmlNameAt(text: string, pos: number): string {
	const first = partOfName(text, pos);
	if (first === pos || text.charCodeAt(first) !== code.colon)
		return text.slice(pos, first);
	const second = partOfName(text, first + 1);
	return text.slice(pos, second > first + 1 ? second : first);
}

/** End of an XML name without colon. */
function partOfName(text: string, pos: number): number {
	const start = text.charCodeAt(pos);
	if (!(start < 128 ? isNameStart(start) : isLetter(characterAt(text, pos))))
		return pos;
	let at = pos + characterAt(text, pos).length;
	while (at < text.length && isNamePart(text, at))
		at += characterAt(text, at).length;
	return at;
}

function isNameStart(character: number): boolean {
	return character === code.underscore || isAsciiLetter(character);
}

function isAsciiLetter(character: number): boolean {
	const small = character | 32;
	return small >= 97 && small <= 122;
}

function isNamePart(text: string, pos: number): boolean {
	const character = text.charCodeAt(pos);
	if (character < 128)
		return (
			isNameStart(character) ||
			(character >= code.zero && character <= code.nine) ||
			character === code.minus ||
			character === code.dot
		);
	return isAlphanumeric(characterAt(text, pos));
}
