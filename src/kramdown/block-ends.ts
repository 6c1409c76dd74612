import { code, isSpaceCode, isUnicodeWord } from "./characters.ts";
import { spanElements } from "./html/elements.ts";
import { htmlNameAt } from "./html/names.ts";
import type { TextScanner } from "./text-scanner.ts";

const attributeListLine =
	/(?: {0,3})\{:(?![:/])(?:\\\}|[^}])+\}[ \t\r\n\f\v]*?\n/y;
const endOfBlockLine = /\^[ \t\r\n\f\v]*?\n/y;

/** Index behind the blank lines at `pos`; `pos` itself if there are none. */
export function skipBlankLines(text: string, pos: number): number {
	let end = pos;
	for (let at = pos; at < text.length; at++) {
		const character = text.charCodeAt(at);
		if (character === code.newline) end = at + 1;
		else if (!isSpaceCode(character)) break;
	}
	return end;
}

/** Index behind up to three spaces. */
export function skipOptionalSpaces(text: string, pos: number): number {
	let at = pos;
	while (at < pos + 3 && text.charCodeAt(at) === code.space) at++;
	return at;
}

/** Whether a line that is nothing but an attribute list begins here. */
export function startsAttributeList(
	scanner: TextScanner,
	pos: number,
): boolean {
	const { text } = scanner;
	const start = skipOptionalSpaces(text, pos);
	if (text.charCodeAt(start) !== code.braceOpen) return false;
	if (text.charCodeAt(start + 1) !== code.colon) return false;
	if (scanner.find("}", start) < 0) return false;
	attributeListLine.lastIndex = pos;
	return attributeListLine.test(text);
}

/** Whether the line that begins here is `^` alone. */
export function startsEndOfBlock(text: string, pos: number): boolean {
	if (text.charCodeAt(pos) !== code.caret) return false;
	endOfBlockLine.lastIndex = pos;
	return endOfBlockLine.test(text);
}

/** What ends paragraphs, block quotes and lists that go on lazily: their own first or end tag of block-level HTML. */
export function startsBlockHtml(text: string, pos: number): boolean {
	const start = skipOptionalSpaces(text, pos);
	if (text.charCodeAt(start) !== code.less) return false;
	const closing = text.charCodeAt(start + 1) === code.slash;
	const name = htmlNameAt(text, closing ? start + 2 : start + 1);
	if (name === "" || startsWithSpanElement(name)) return false;
	if (!closing) return true;
	let end = start + 2 + name.length;
	while (isSpaceCode(text.charCodeAt(end))) end++;
	return text.charCodeAt(end) === code.greater;
}

/** `(?:a|b|…)\b`: the name's first word is that of a span-level element, in small letters. */
function startsWithSpanElement(name: string): boolean {
	let end = 0;
	for (const character of name) {
		if (!isUnicodeWord(character)) break;
		end += character.length;
	}
	const word = name.slice(0, end);
	return word === "script" || spanElements.has(word);
}

/** What ends a lazily continued block at the beginning of a line. */
export function endsLazily(scanner: TextScanner, pos: number): boolean {
	const { text } = scanner;
	if (pos >= text.length) return true;
	return (
		skipBlankLines(text, pos) > pos ||
		startsEndOfBlock(text, pos) ||
		startsAttributeList(scanner, pos) ||
		startsBlockHtml(text, pos)
	);
}

/** Whether a block may begin here: nothing, a blank line or a block's end stands before it. */
export function isBeforeBoundary(scanner: TextScanner): boolean {
	const { text, pos } = scanner;
	return (
		scanner.atEnd ||
		skipBlankLines(text, pos) > pos ||
		startsEndOfBlock(text, pos) ||
		startsAttributeList(scanner, pos)
	);
}
