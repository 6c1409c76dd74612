import type { SourceLocation } from "./types.ts";

/** A text's lines: from an offset to line and column and back. */
export interface LineMap {
	/** The place of `offset` (UTF-16 units from 0); past the end, the end. */
	locate(offset: number): { readonly line: number; readonly column: number };
	/** The offset at which `line` (from 1) begins. */
	startOf(line: number): number;
	readonly lineCount: number;
}

/** Reads the text once; every question after that is a binary search. Lines end with `\n`, `\r\n` or `\r`. */
export function createLineMap(text: string): LineMap {
	const starts = lineStarts(text);
	return {
		lineCount: starts.length,
		startOf: (line) => starts[line - 1] ?? text.length,
		locate(offset) {
			const inside = Math.max(0, Math.min(offset, text.length));
			const index = lastAtMost(starts, inside);
			return { line: index + 1, column: inside - (starts[index] ?? 0) + 1 };
		},
	};
}

function lineStarts(text: string): number[] {
	const starts = [0];
	if (text.includes("\r")) {
		const lineEnd = /\r\n|\n|\r/g;
		while (lineEnd.exec(text)) starts.push(lineEnd.lastIndex);
		return starts;
	}
	// Most texts; a third of the time.
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
		starts.push(at + 1);
	return starts;
}

function lastAtMost(starts: readonly number[], offset: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** A place in `file` whose text a {@link LineMap} knows; `firstLine` is the line of the file its text begins on. */
export function locationAt(
	file: string,
	lines: LineMap,
	offset: number,
	firstLine = 1,
): SourceLocation {
	const { line, column } = lines.locate(offset);
	return { file, line: line + firstLine - 1, column };
}
