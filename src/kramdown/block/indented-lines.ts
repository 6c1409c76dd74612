import {
	skipBlankLines,
	startsAttributeList,
	startsBlockHtml,
	startsEndOfBlock,
} from "../block-ends.ts";
import { code } from "../characters.ts";
import type { TextScanner } from "../text-scanner.ts";

/** How many characters of indentation (a tab or four spaces) stand at `pos`; 0 if there are too few. */
export function indentationAt(text: string, pos: number): number {
	if (text.charCodeAt(pos) === code.tab) return 1;
	return text.startsWith("    ", pos) ? 4 : 0;
}

/** The text with one level of indentation removed from each line. */
export function removeIndentation(text: string): string {
	return text.replace(/^(?:\t| {4})/gm, "");
}

/**
 * Index behind the indented lines from `pos` on: with the blank lines between them, and with the lines that follow one
 * lazily without indentation.
 */
export function skipIndentedLines(scanner: TextScanner, pos: number): number {
	const { text } = scanner;
	let end = pos;
	for (;;) {
		const start = skipBlankLines(text, end);
		if (!startsIndentedLine(text, start)) return end;
		end = start;
		while (startsIndentedLine(text, end)) end = scanner.lineEnd(end);
		while (continuesLazily(scanner, end)) end = scanner.lineEnd(end);
	}
}

function startsIndentedLine(text: string, pos: number): boolean {
	const indentation = indentationAt(text, pos);
	return indentation > 0 && hasText(text, pos + indentation);
}

function continuesLazily(scanner: TextScanner, pos: number): boolean {
	return (
		hasText(scanner.text, pos) &&
		!startsAttributeList(scanner, pos) &&
		!startsEndOfBlock(scanner.text, pos) &&
		!startsBlockHtml(scanner.text, pos)
	);
}

/** Whether the line has anything but blanks from `pos` on. */
function hasText(text: string, pos: number): boolean {
	let at = pos;
	while (text.charCodeAt(at) === code.space || text.charCodeAt(at) === code.tab)
		at++;
	return at < text.length && text.charCodeAt(at) !== code.newline;
}
