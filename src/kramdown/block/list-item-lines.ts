import { readAttributeList } from "../attribute-list.ts";
import { startsAttributeList, startsBlockHtml } from "../block-ends.ts";
import { code, isSpaceCode } from "../characters.ts";
import type { KramdownDocument } from "../document.ts";
import type { AttributeList } from "../element.ts";
import type { TextScanner } from "../text-scanner.ts";

const itemAttributeList =
	/^[ \t\r\n\f\v]*\{:(?!(?:[A-Za-z0-9_][\w-]*)?:|\/)((?:\\\}|[^}])+)\}[ \t\r\n\f\v]*/;
const itemAttributeListOnly =
	/^(?:[ \t\r\n\f\v]*\{:(?!(?:[A-Za-z0-9_][\w-]*)?:|\/)(?:(?:\\\}|[^}])+)\}[ \t\r\n\f\v]*)?[ \t\r\n\f\v]*\n/;

/** The first line of an item, without its marker. */
export interface FirstLine {
	readonly content: string;
	/** Column at which the item's text begins: further lines are indented that far. */
	readonly indentation: number;
	/** How many characters of the line stand before `content`. */
	readonly removed: number;
}

/**
 * Read what follows an item's marker.
 *
 * @param markerWidth - Columns of the marker with the spaces before it.
 * @param rest - The line behind the marker, newline included.
 */
export function readFirstLine(markerWidth: number, rest: string): FirstLine {
	const expanded = itemAttributeListOnly.test(rest)
		? rest
		: expandTabs(rest, markerWidth);
	const content = expanded.replace(/^[ \t\r\n\f\v]+/, "");
	const indentation = itemAttributeListOnly.test(rest)
		? 4
		: markerWidth + countSpaces(expanded, 0);
	const removed = rest.length - content.length;
	return { content, indentation, removed: markerWidth + Math.max(0, removed) };
}

/** Tabs before the text become spaces, to the next column that four divides. */
function expandTabs(rest: string, markerWidth: number): string {
	let text = rest;
	for (;;) {
		const match = /^( *)(\t+)/.exec(text);
		if (!match) return text;
		const [whole, spaces = "", tabs = ""] = match;
		const column = spaces.length + markerWidth;
		const width = 4 - (column % 4) + (tabs.length - 1) * 4;
		text = spaces + " ".repeat(width) + text.slice(whole.length);
	}
}

function countSpaces(text: string, pos: number): number {
	let at = pos;
	while (text.charCodeAt(at) === code.space) at++;
	return at - pos;
}

/** An attribute list at the beginning of an item's text belongs to the item. */
export function takeItemAttributes(
	document: KramdownDocument,
	content: string,
): { readonly content: string; readonly ial: AttributeList | undefined } {
	const match = content.includes("{:") ? itemAttributeList.exec(content) : null;
	if (!match) return { content, ial: undefined };
	const ial = readAttributeList(document, match[1] ?? "");
	return { content: content.slice(match[0].length), ial };
}

/** Whether the line at the scanner's position is indented enough to belong to an item, and not blank. */
export function isItemContent(
	scanner: TextScanner,
	indentation: number,
): boolean {
	const { text, pos } = scanner;
	const tabs = Math.floor(indentation / 4);
	const behind = skipTabStops(text, pos, tabs);
	if (behind < 0) return false;
	const enough =
		countSpaces(text, behind) >= indentation % 4 ||
		skipTabStops(text, behind, 1) >= 0;
	return enough && !isBlankLine(text, pos);
}

function skipTabStops(text: string, pos: number, count: number): number {
	let at = pos;
	for (let stop = 0; stop < count; stop++) {
		if (text.charCodeAt(at) === code.tab) at++;
		else if (text.startsWith("    ", at)) at += 4;
		else return -1;
	}
	return at;
}

/** Whether the line at the scanner's position goes on lazily with the item before. */
export function isLazyContent(
	scanner: TextScanner,
	indentation: number,
): boolean {
	const { text, pos } = scanner;
	if (pos >= text.length || isBlankLine(text, pos)) return false;
	const allowed = Math.min(indentation, 3);
	if (countSpaces(text, pos) > allowed) return true;
	return !startsAttributeList(scanner, pos) && !startsBlockHtml(text, pos);
}

function isBlankLine(text: string, pos: number): boolean {
	for (let at = pos; at < text.length; at++) {
		const character = text.charCodeAt(at);
		if (character === code.newline) return true;
		if (!isSpaceCode(character)) return false;
	}
	return true;
}

/** A line's tabs at its beginning as four spaces each. */
export function expandLeadingTabs(line: string): string {
	return line.charCodeAt(0) === code.tab
		? line.replace(/^\t+/, (tabs) => "    ".repeat(tabs.length))
		: line;
}

/** The line without its indentation; nothing if it is not indented that far. */
export function removeItemIndentation(
	line: string,
	indentation: number,
): string | undefined {
	return countSpaces(line, 0) >= indentation
		? line.slice(indentation)
		: undefined;
}
