import type { LectureReferences } from "../page/works.ts";
import type { Reference } from "../types.ts";

const marker = /^\s*(?:[-*+]\s+|\d{1,9}[.)]\s+)?/;

/**
 * How much of a lecture's file goes when a reference goes, in UTF-16 units from the beginning of its line, line ends
 * as one: the line, and the empty one behind a paragraph.
 *
 * @returns undefined where it does not have a line of its own.
 */
export function findRemoval(
	{ raw, location }: Reference,
	{ lineOf }: LectureReferences,
): number | undefined {
	const line = lineOf?.(location);
	const next = lineOf?.({ ...location, line: location.line + 1 });
	if (line === undefined || line.replace(marker, "").trim() !== raw)
		return undefined;
	const isItem = /^\s*(?:[-*+]|\d{1,9}[.)])\s|^\s*\|/.test(line);
	if (next === undefined) return line.length;
	if (next.trim() === "")
		return line.length + 1 + (isItem ? 0 : next.length + 1);
	return isItem && /^(?:[-*+]|\d{1,9}[.)])\s|^\|/.test(next.trimStart())
		? line.length + 1
		: undefined;
}
