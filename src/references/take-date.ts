import {
	type FoundDate,
	findDates,
	findUnpublished,
	findVenueYear,
	yearOf,
} from "./date.ts";
import type { Frame } from "./frame.ts";
import type { Leftover } from "./leftover.ts";
import type { Range } from "./rich-text.ts";

/** The date among what surrounds the title: in parentheses, else the last one that stands between punctuation. */
export function takeDate(
	leftover: Leftover,
	frame: Frame,
	range: Range,
): FoundDate | undefined {
	const chosen = frame.date ?? chooseDate(leftover.text, frame, range);
	if (!chosen) return yearWithin(leftover.text, frame.after);
	leftover.spend(chosen);
	if (!leftover.text.includes(String(yearOf(chosen.date)))) return chosen;
	for (const other of findDates(leftover.text))
		if (
			other.start >= frame.after &&
			sameYear(other, chosen) &&
			(other.enclosed || isFree(leftover.text, other))
		)
			leftover.spend(other);
	return chosen;
}

/** `2015 IEEE International Conference …`: the year in a container's name, which stays there. */
function yearWithin(text: string, after: number): FoundDate | undefined {
	const date = findDates(text).find(({ start }) => start >= after);
	return date ? { ...date, end: date.start } : undefined;
}

function chooseDate(
	text: string,
	frame: Frame,
	range: Range,
): FoundDate | undefined {
	const all = findDates(text).filter(
		(date) =>
			date.start >= range.start && (date.enclosed || isFree(text, date)),
	);
	const single = all.filter((date) => date.date["date-parts"]?.length !== 2);
	const free = single.length > 0 ? single : all;
	return (
		free.find((date) => date.enclosed && date.start >= frame.after) ??
		free.at(-1) ??
		findVenueYear(text) ??
		findUnpublished(text)
	);
}

const sameYear = (one: FoundDate, other: FoundDate): boolean =>
	one.date["date-parts"]?.[0]?.[0] === other.date["date-parts"]?.[0]?.[0];

/** Whether a date ends its clause: `NeurIPS 2019.`, `, 2019, pp.`; not `the 2019 Conference`. */
function isFree(text: string, date: FoundDate): boolean {
	const after = text.slice(date.end, date.end + 3);
	return /^[\s]*(?:$|[.,;:()[\]\0|–—"”’、。])/.test(after);
}
