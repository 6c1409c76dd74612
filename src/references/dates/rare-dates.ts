import { ALL, UNPUBLISHED } from "../read/clues.ts";
import { anyYear, unpublished } from "./date-patterns.ts";
import { type FoundDate, plainDate } from "./found-date.ts";
import { toDate } from "./matched-date.ts";
import { readDate, yearDate } from "./read-date.ts";

/** `forthcoming`, `in press` and the like, where no year says more. */
export function findUnpublished(
	text: string,
	topics = ALL,
): FoundDate | undefined {
	if (!(topics & UNPUBLISHED)) return undefined;
	const match = unpublished.exec(text);
	return match ? toDate(match, text, false) : undefined;
}

/** `ECCV'20`, `NIPS '17`: the year of a conference, where no other says more. */
export function findVenueYear(text: string): FoundDate | undefined {
	const match = /(?<=\b[A-Z][A-Za-z]{2,9}\s?)['’‘](\d\d)(?!\d)/.exec(text);
	if (!match) return undefined;
	const short = Number(match[1]);
	const date = yearDate(short + (short < 60 ? 2000 : 1900));
	const end = match.index + match[0].length;
	return plainDate(date, match.index, end);
}

/** `[2014] …`, `2017. …`: the only year of an entry, right at its start. */
export function leadingDate(text: string): FoundDate | undefined {
	const match =
		/^\s*(?:\[((?:19|20)\d\d)\]|\(((?:19|20)\d\d)\)|((?:19|20)\d\d)[.:])[.:,]?\s+(?=\S)/.exec(
			text,
		);
	if (
		!match ||
		anyYear.test(
			text
				.slice(match[0].length)
				.replace(/\S*\d{4}\.\d{4,5}\S*|https?:\S+/g, ""),
		)
	)
		return undefined;
	const written = match[1] ?? match[2] ?? match[3] ?? "";
	return {
		date: readDate(written),
		start: 0,
		end: match[0].length,
		enclosed: !match[3],
		original: undefined,
	};
}
