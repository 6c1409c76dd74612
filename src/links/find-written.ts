import { onceEach } from "../once.ts";
import { createLineMap, locationAt } from "../source/line-map.ts";
import type { SourceLocation } from "../source/types.ts";

/** A text that may hold an address, or a part of it: a post, a layout, a file of data. */
export interface SearchedText {
	/** Path to show in diagnostics. */
	readonly file: string;
	readonly text: string;
	/** The line of the file on which `text` begins, from 1. */
	readonly firstLine?: number;
}

export interface WrittenAt {
	readonly location: SourceLocation;
	/** Of what is written there, in UTF-16 units: the address, or the end of it that was found. */
	readonly length: number;
}

/**
 * Find where an address is written that a template put together (`{{ site.baseurl }}/slides/{{ lecture.slides }}`):
 * the whole of it, else the longest end of it that begins at a segment. A text before wins over a later one.
 *
 * @returns undefined where none of the texts holds even its last segment.
 */
export function findWritten(
	address: string,
	texts: Iterable<SearchedText>,
): WrittenAt | undefined {
	let ends = endsOf(address);
	let best: (() => WrittenAt) | undefined;
	for (const searched of texts) {
		// All the ends have the last one in common.
		if (!searched.text.includes(ends.at(-1) ?? "")) continue;
		const rank = ends.findIndex((end) => findWhole(searched.text, end) >= 0);
		const end = ends[rank];
		if (end === undefined) continue;
		best = () => placeOf(searched, end);
		if (rank === 0) break;
		ends = ends.slice(0, rank);
	}
	return best?.();
}

/** `/a/b/c.pdf`, `a/b/c.pdf`, `b/c.pdf`, `c.pdf`; a last segment that may be any word keeps its slashes. */
function endsOf(address: string): string[] {
	const ends = [address];
	for (const { index } of address.matchAll(/\/+(?=[^/])/g)) {
		const end = address.slice(index).replace(/^\/+/, "");
		const isWord = /^\w*\/?$/.test(end);
		ends.push(isWord ? `/${end}` : end);
	}
	return [...new Set(ends)].filter((end) => end.length > 3);
}

/** An address ends where its characters do: `lec1.pdf` is not found in `old-lec1.pdfs`. */
function findWhole(text: string, part: string): number {
	for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
		const before = text[at - 1] ?? "";
		const after = text[at + part.length] ?? "";
		const begins = /^[/\W]/.test(part) || !/[\w-]/.test(before);
		if (begins && !/[\w-]/.test(after)) return at;
	}
	return -1;
}

const linesOf = onceEach(({ text }: SearchedText) => createLineMap(text));

function placeOf(searched: SearchedText, part: string): WrittenAt {
	const { file, text, firstLine } = searched;
	const at = findWhole(text, part);
	return {
		location: locationAt(file, linesOf(searched), at, firstLine),
		length: part.length,
	};
}
