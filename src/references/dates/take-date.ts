import type { Leftover } from "../read/leftover.ts";
import type { Range } from "../rich-text.ts";
import type { Frame } from "../titles/frame.ts";
import { anyYear } from "./date-patterns.ts";
import { findDates } from "./find-dates.ts";
import type { FoundDate } from "./found-date.ts";
import { findUnpublished, findVenueYear } from "./rare-dates.ts";
import { yearOf } from "./read-date.ts";

/** The date among what surrounds the title: in parentheses, else the last one that stands between punctuation. */
export function takeDate(
	leftover: Leftover,
	frame: Frame,
	range: Range,
): FoundDate | undefined {
	const { topics } = leftover.clues;
	const first = takeFirstYear(leftover, frame.after);
	const found = frame.date ?? chooseDate(leftover, frame, range);
	const chosen = found && first ? { ...found, original: first } : found;
	if (!chosen) return yearWithin(leftover, frame.after);
	leftover.spend(chosen);
	if (!anyYear.test(leftover.text)) return chosen;
	let hasRival = false;
	for (const other of findDates(leftover.text, topics)) {
		if (other.start < frame.after) continue;
		if (frame.date && isWithinName(leftover.text, other)) continue;
		if (!(other.enclosed || isFree(leftover.text, other))) continue;
		if (!sameYear(other, chosen)) hasRival = true;
		else if (
			!(frame.date && endsName.test(leftover.text.slice(0, other.start)))
		)
			leftover.spend(other);
	}
	return hasRival ? { ...chosen, hasRival } : chosen;
}

/** `2015 IEEE International Conference …`: the year in a container's name, which stays there. */
function yearWithin(
	{ text, clues }: Leftover,
	after: number,
): FoundDate | undefined {
	const date = findDates(text, clues.topics).find(
		({ start }) => start >= after,
	);
	return date ? { ...date, end: date.start } : undefined;
}

function chooseDate(
	{ text, clues: { topics } }: Leftover,
	frame: Frame,
	range: Range,
): FoundDate | undefined {
	const all = findDates(text, topics).filter(
		(date) =>
			date.start >= range.start && (date.enclosed || isFree(text, date)),
	);
	const single = all.filter((date) => date.date["date-parts"]?.length !== 2);
	const free = single.length > 0 ? single : all;
	const enclosed = free.find(
		(date) => date.enclosed && date.start >= frame.after,
	);
	return (
		(enclosed && (reprinted(text, enclosed, free.at(-1)) ?? enclosed)) ??
		free.at(-1) ??
		findVenueYear(text) ??
		findUnpublished(text, topics)
	);
}

/** `[1928] New York: Harper, 2001`: the year in square brackets is that of the first edition. */
function reprinted(
	text: string,
	first: FoundDate,
	last: FoundDate | undefined,
): FoundDate | undefined {
	const original = yearOf(first.date);
	return last &&
		original !== undefined &&
		text[first.start] === "[" &&
		last.start > first.end &&
		(yearOf(last.date) ?? 0) > original
		? { ...last, original }
		: undefined;
}

/** `First published 1955.`: when the work came out that this is a new edition of. */
function takeFirstYear(leftover: Leftover, after: number): number | undefined {
	if (!leftover.text.includes("ublished", after)) return undefined;
	const range = { start: after, end: leftover.text.length };
	const year = leftover.take(firstPublished, range)?.[1];
	return year ? Number(year) : undefined;
}

const firstPublished =
	/[[(.;,]?\s*(?:[Ff]irst|[Oo]riginally)\spublished(?:\sin)?\s((?:1[4-9]|20)\d\d)[)\]]?/;

/** `Proceedings of NAACL-HLT ` before a year: it is part of the name where another year dates the work. */
const endsName = /Proceedings of (?:the )?[A-Z][\w/-]{1,20}\s$/;

/** `Climate Change 2021: The Physical Science Basis`: words on both sides. */
const isWithinName = (text: string, { start, end, enclosed }: FoundDate) =>
	!enclosed &&
	/^:\s\p{L}/u.test(text.slice(end, end + 3)) &&
	/\p{L}\s$/u.test(text.slice(Math.max(0, start - 2), start));

const sameYear = (one: FoundDate, other: FoundDate): boolean =>
	one.date["date-parts"]?.[0]?.[0] === other.date["date-parts"]?.[0]?.[0];

/** Whether a date ends its clause: `NeurIPS 2019.`, `, 2019, pp.`; not `the 2019 Conference`. */
function isFree(text: string, date: FoundDate): boolean {
	const after = text.slice(date.end, date.end + 3);
	return /^[\s]*(?:$|[.,;:()[\]\0|–—"”’、。])/.test(after);
}
