import type { SourceLocation } from "../../source/types.ts";

/** Where a node of the tree stands: bytes from the text's beginning. */
export interface ByteSpan {
	readonly startOffset: number;
	readonly length: number;
}

/** A Ruby text and its places. */
export interface RubySource {
	/** Path to show in diagnostics. */
	readonly file: string;
	readonly text: string;
	/** Line and column (from 1, in UTF-16 units) of a place in bytes. */
	readonly slice: (span: ByteSpan) => string;
	readonly locate: (span: ByteSpan) => SourceLocation;
}

const LINE_FEED = 10;

export function createSource(file: string, text: string): RubySource {
	const bytes = Buffer.from(text);
	const starts = [0];
	for (
		let at = bytes.indexOf(LINE_FEED);
		at >= 0;
		at = bytes.indexOf(LINE_FEED, at + 1)
	)
		starts.push(at + 1);
	return {
		file,
		text,
		slice: ({ startOffset, length }) =>
			bytes.toString("utf8", startOffset, startOffset + length),
		locate({ startOffset }) {
			const line = lastAtMost(starts, startOffset);
			const before = bytes.toString("utf8", starts[line], startOffset);
			return { file, line: line + 1, column: before.length + 1 };
		},
	};
}

/** The place of the last number that is not above a limit. */
function lastAtMost(numbers: readonly number[], limit: number): number {
	let low = 0;
	let high = numbers.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((numbers[middle] ?? 0) <= limit) low = middle;
		else high = middle - 1;
	}
	return low;
}
