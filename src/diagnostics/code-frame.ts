import type { SourceLocation } from "../source/types.ts";
import { displayWidth } from "./display-width.ts";

/** Columns of source shown; a longer line is cut around the fault. */
const WINDOW = 100;

/**
 * The line of a fault with its neighbours, line numbers, and carets below what is at fault.
 *
 * @param lines - The whole file, split at its line ends.
 * @param length - UTF-16 units at fault, cut at the end of the line.
 * @returns Lines of text; none where `location` lies outside the file.
 */
export function codeFrame(
	lines: readonly string[],
	location: SourceLocation,
	length = 1,
): string[] {
	const faulty = lines[location.line - 1];
	if (faulty === undefined) return [];
	const start = windowStart(faulty, location.column - 1);
	const last = Math.min(lines.length, location.line + 1);
	const margin = String(last).length;
	const frame: string[] = [];
	for (let line = Math.max(1, location.line - 1); line <= last; line++) {
		const shown = show(lines[line - 1] ?? "", start);
		frame.push(`${String(line).padStart(margin)} | ${shown}`.trimEnd());
		if (line === location.line)
			frame.push(
				`${" ".repeat(margin)} | ${carets(faulty, start, location.column - 1, length)}`,
			);
	}
	return frame;
}

function windowStart(line: string, column: number): number {
	if (line.length <= WINDOW) return 0;
	return Math.max(0, Math.min(column - WINDOW / 2, line.length - WINDOW));
}

function show(line: string, start: number): string {
	return printable(line.slice(start, start + WINDOW));
}

function carets(
	line: string,
	start: number,
	column: number,
	length: number,
): string {
	const end = Math.min(start + WINDOW, line.length);
	const before = printable(line.slice(start, column));
	const faulty = printable(line.slice(column, Math.min(column + length, end)));
	const indent = " ".repeat(displayWidth(before));
	return indent + "^".repeat(Math.max(1, displayWidth(faulty)));
}

/** A tab as one space, any other control character as a mark, so that carets align and a terminal obeys nothing. */
function printable(text: string): string {
	return text.replaceAll("\t", " ").replace(/\p{Cc}/gu, "�");
}
