import type { FoundDate } from "./found-date.ts";
import { readDate } from "./read-date.ts";

/** `1942/2003`: years too far apart for volumes that came out one after the other. */
const reprinted = /^(\d{4})\/(\d{4})$/;

/** No work took more years to come out, its volumes included. */
export const LONGEST_SPAN = 9;

/**
 * The date where a pattern met it in the masked text, read as it is written. Of two years, `2013 [1895]`, the earlier is that of the first
 * edition.
 */
export function toDate(
	match: RegExpExecArray,
	text: string,
	isEnclosed: boolean,
): FoundDate {
	const at = match.index + match[0].indexOf(match.groups?.body ?? "");
	const written = text.slice(at, at + (match.groups?.body?.length ?? 0));
	const reprint = reprinted.exec(written);
	if (reprint && Number(reprint[2]) - Number(reprint[1]) > LONGEST_SPAN)
		return {
			date: readDate(reprint[2] ?? ""),
			start: match.index,
			end: match.index + match[0].length,
			enclosed: isEnclosed,
			original: Number(reprint[1]),
		};
	const original = match.groups?.original ?? match.groups?.first;
	if (original && /^\d{4}$/.test(written) && original > written)
		return {
			date: readDate(original),
			start: match.index,
			end: match.index + match[0].length,
			enclosed: isEnclosed,
			original: Number(written),
		};
	return {
		date: readDate(written),
		start: match.index,
		end: match.index + match[0].length,
		enclosed: isEnclosed,
		original: original ? Number(original) : undefined,
	};
}
