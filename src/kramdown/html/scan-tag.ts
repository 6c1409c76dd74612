import {
	characterAt,
	code,
	isSpaceCode,
	isUnicodeWord,
} from "../characters.ts";
import type { Attribute } from "../element.ts";
import type { TextScanner } from "../text-scanner.ts";
import { htmlNameAt } from "./names.ts";

/** An HTML tag as written. */
export interface HtmlTag {
	readonly name: string;
	/** In order, names as written, a name given twice kept once with its last value. */
	readonly attrs: Attribute[];
	readonly duplicates: readonly string[];
	/** `<tag />`. */
	readonly closed: boolean;
	/** Index behind the tag. */
	readonly end: number;
}

function skipSpace(text: string, pos: number): number {
	let at = pos;
	while (isSpaceCode(text.charCodeAt(at))) at++;
	return at;
}

/** The start tag at `pos`, if there is one: attributes need blanks between them, unquoted values are words. */
export function scanStartTag(
	scanner: TextScanner,
	pos: number,
): HtmlTag | undefined {
	const { text } = scanner;
	if (text.charCodeAt(pos) !== code.less) return undefined;
	const name = htmlNameAt(text, pos + 1);
	if (name === "") return undefined;
	const attrs: Attribute[] = [];
	const duplicates: string[] = [];
	let at = pos + 1 + name.length;
	for (let next = scanAttribute(scanner, at, attrs, duplicates); next > at; ) {
		at = next;
		next = scanAttribute(scanner, at, attrs, duplicates);
	}
	at = skipSpace(text, at);
	const closed = text.charCodeAt(at) === code.slash;
	if (closed) at++;
	if (text.charCodeAt(at) !== code.greater) return undefined;
	return { name, attrs, duplicates, closed, end: at + 1 };
}

/** Read one attribute with the blanks before it; its end, or `pos` if there is none. */
function scanAttribute(
	scanner: TextScanner,
	pos: number,
	attrs: Attribute[],
	duplicates: string[],
): number {
	const { text } = scanner;
	const start = skipSpace(text, pos);
	const name = start > pos ? htmlNameAt(text, start) : "";
	if (name === "") return pos;
	const nameEnd = start + name.length;
	const [value, end] = scanValue(scanner, nameEnd) ?? ["", nameEnd];
	const before = attrs.find(([key]) => key === name);
	if (before) {
		before[1] = value;
		duplicates.push(name);
	} else attrs.push([name, value]);
	return end;
}

function scanValue(
	scanner: TextScanner,
	pos: number,
): [value: string, end: number] | undefined {
	const { text } = scanner;
	const equals = skipSpace(text, pos);
	if (text.charCodeAt(equals) !== code.equals) return undefined;
	const start = skipSpace(text, equals + 1);
	const mark = text[start];
	if (mark === '"' || mark === "'") {
		const end = scanner.find(mark, start + 1);
		return end < 0 ? undefined : [text.slice(start + 1, end), end + 1];
	}
	const end = wordEnd(text, start);
	return end > start ? [text.slice(start, end), end] : undefined;
}

function wordEnd(text: string, pos: number): number {
	let at = pos;
	while (at < text.length && isUnicodeWord(characterAt(text, at)))
		at += characterAt(text, at).length;
	return at;
}

/** The end tag at `pos`, if there is one. */
export function scanEndTag(
	text: string,
	pos: number,
): { readonly name: string; readonly end: number } | undefined {
	if (!text.startsWith("</", pos)) return undefined;
	const name = htmlNameAt(text, pos + 2);
	if (name === "") return undefined;
	const end = skipSpace(text, pos + 2 + name.length);
	return text.charCodeAt(end) === code.greater
		? { name, end: end + 1 }
		: undefined;
}

/** Index behind the comment at `pos`; -1 if there is none. */
export function commentEnd(scanner: TextScanner, pos: number): number {
	if (!scanner.text.startsWith("<!--", pos)) return -1;
	const end = scanner.find("-->", pos + 4);
	return end < 0 ? -1 : end + 3;
}

/** Index behind the processing instruction at `pos`; -1 if there is none. */
export function instructionEnd(scanner: TextScanner, pos: number): number {
	if (!scanner.text.startsWith("<?", pos)) return -1;
	const end = scanner.find("?>", pos + 2);
	return end < 0 ? -1 : end + 2;
}

const cdataStart = "<![CDATA[";

/** The text of the CDATA section at `pos` and the index behind it, if there is one. */
export function scanCdata(
	scanner: TextScanner,
	pos: number,
): { readonly content: string; readonly end: number } | undefined {
	const { text } = scanner;
	if (!text.startsWith(cdataStart, pos)) return undefined;
	const start = pos + cdataStart.length;
	const end = scanner.find("]]>", start);
	return end < 0
		? undefined
		: { content: text.slice(start, end), end: end + 3 };
}
