import { maskedMonth, maskMonths, monthNumber } from "./months.ts";
import type { CslDate } from "./types.ts";

/** A date where it stands, and how it stands there. */
export interface FoundDate {
	readonly date: CslDate;
	readonly start: number;
	readonly end: number;
	/** In parentheses or brackets of its own. */
	readonly enclosed: boolean;
	/** The letter of `2017a`. */
	readonly suffix?: string;
	/** The year a reprint first came out: `[1980] 1990`. */
	readonly original?: number;
}

const month = `${maskedMonth}\\.?`;
const year = "(?:1[4-9]|20)\\d\\d";
const day = "\\d{1,2}(?:st|nd|rd|th)?\\.?";
const span = `\\s?[-–/]\\s?`;
/** A date's text: year alone, with a season, month or day before or after, ISO, or in characters. */
const body = [
	`${year}-\\d{2}-\\d{2}`,
	`${year}\\s?年(?:\\s?\\d{1,2}\\s?月)?(?:\\s?\\d{1,2}\\s?日)?`,
	`${year}\\s?년(?:\\s?\\d{1,2}\\s?월)?`,
	`${year}[a-z]?,\\s(?:${day}\\s(?:de\\s)?)?${month}(?:${span}${month})?(?:\\s${day}(?:[-–]\\d{1,2})?)?`,
	`${year}\\s${month}(?:${span}${month})?(?:\\s${day}(?:[-–]\\d{1,2})?)?(?=[;.,)])`,
	`(?:${day}\\s(?:de\\s)?)?${month}(?:${span}${month})?(?:\\s${day},)?(?:\\sde)?,?\\s${year}`,
	`(?:Spring|Summer|Fall|Autumn|Winter),?\\s${year}`,
	`\\d{1,2}[./]\\d{1,2}[./]${year}`,
	`${year}/\\d{1,2}(?=[,\\0])`,
	`${year}[a-z]?(?:${span}(?:${year}|\\d\\d)(?=[).,;]))?`,
].join("|");
const noDate =
	"n\\.\\s?d\\.|no date|s\\.\\s?f\\.|o\\.\\s?J\\.|forthcoming|in press|im Erscheinen|en prensa|à paraître|to appear|accepted|under review|submitted";

const enclosed = new RegExp(
	`(?<!\\d{4}\\s(?=\\[))[([（［]\\s*(?:(?<original>${year})[\\])]?\\s?[/;,[(]\\s?)?(?:c(?:irca|a)?\\.?\\s)?(?<body>${body}|${noDate})\\.?(?:\\s[Ee]dition)?(?:\\s*[/;,]\\s*(?:${noDate}))?\\s*[\\])）］](?!\\s${year}\\b)`,
	"giu",
);
const bare = new RegExp(
	`(?<![\\p{L}\\d\\-–/:$#_=])(?:[[(](?<original>${year})[\\])]\\s)?(?<body>${body})(?:\\s\\[(?<first>${year})\\])?(?![\\p{L}\\d\\-–/_=])`,
	"giu",
);
const unpublished = new RegExp(
	`(?<=^|[\\s\\0,.;(])(?<body>${noDate})(?=$|[\\s\\0,.;)])`,
	"giu",
);

const anyYear = new RegExp(year);
const everyYear = new RegExp(year, "g");

/** Every date of a text, those in parentheses first marked as such; left to right, none within another. */
export function findDates(text: string): FoundDate[] {
	const dated = anyYear.test(text);
	const masked = dated ? maskMonths(text) : text;
	const found = /[([（［]/.test(text) ? matches(text, masked, enclosed) : [];
	if (!dated) return found;
	const bare = bareDates(text, masked, found).filter(
		(date) =>
			!found.some((other) => date.start < other.end && date.end > other.start),
	);
	return [...found, ...bare].sort((one, other) => one.start - other.start);
}

/** `forthcoming`, `in press` and the like, where no year says more. */
export const findUnpublished = (text: string): FoundDate | undefined =>
	matches(text, text, unpublished)[0];

/** `ECCV'20`, `NIPS '17`: the year of a conference, where no other says more. */
export function findVenueYear(text: string): FoundDate | undefined {
	const match = /(?<=\b[A-Z][A-Za-z]{2,9}\s?)['’‘](\d\d)(?!\d)/.exec(text);
	if (!match) return undefined;
	const short = Number(match[1]);
	const date = parts([short + (short < 60 ? 2000 : 1900)]);
	const end = match.index + match[0].length;
	return { date, start: match.index, end, enclosed: false };
}

/** What stands before a year in the longest date: `Wednesday`-long months, two of them, a day. */
const LONGEST_BEFORE = 44;

/** Dates around the years of a text: the long pattern is tried near a year only. */
function bareDates(
	text: string,
	masked: string,
	taken: readonly FoundDate[],
): FoundDate[] {
	const found: FoundDate[] = [];
	let from = 0;
	for (const { index } of text.matchAll(everyYear)) {
		if (index < from || isWithin(index, taken)) continue;
		bare.lastIndex = Math.max(from, index - LONGEST_BEFORE);
		const match = bare.exec(masked);
		if (!match) break;
		found.push(toDate(match, text, false));
		from = match.index + match[0].length;
	}
	return found;
}

const isWithin = (at: number, ranges: readonly FoundDate[]): boolean =>
	ranges.some(({ start, end }) => at >= start && at < end);

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
	};
}

/** `matchAll` would compile the pattern anew for every text. */
function matches(text: string, masked: string, pattern: RegExp): FoundDate[] {
	const found: FoundDate[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(masked); match; match = pattern.exec(masked))
		found.push(toDate(match, text, pattern === enclosed));
	return found;
}

/** The date where a pattern met it in the masked text, read as it is written. */
function toDate(
	match: RegExpExecArray,
	text: string,
	isEnclosed: boolean,
): FoundDate {
	const at = match.index + match[0].indexOf(match.groups?.body ?? "");
	const written = text.slice(at, at + (match.groups?.body?.length ?? 0));
	const original = match.groups?.original ?? match.groups?.first;
	return {
		date: readDate(written),
		start: match.index,
		end: match.index + match[0].length,
		enclosed: isEnclosed,
		suffix: /\d{4}([a-z])\b/.exec(written)?.[1],
		original: original ? Number(original) : undefined,
	};
}

/** `3 June 2017`, `2017, June`, `2017-06-03`, `2016/17`, `forthcoming` as CSL's date. */
export function readDate(written: string): CslDate {
	if (/^\d{4}[a-z]?$/.test(written))
		return parts([Number(written.slice(0, 4))]);
	const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(written);
	if (iso) return parts(iso.slice(1).map(Number));
	const numeric = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(written);
	if (numeric) return readNumeric(numeric.slice(1).map(Number));
	const years = written.match(/\d{4}/g);
	if (!years) return { literal: written };
	const found = [...written.matchAll(/\p{L}+/gu)]
		.map((word) => monthNumber(word[0]))
		.find((number) => number !== undefined);
	const character = /年\s?(\d{1,2})\s?月|년\s?(\d{1,2})\s?월/.exec(written);
	const monthOf =
		found ?? (character ? Number(character[1] ?? character[2]) : undefined);
	const dayOf = /(?<!\d)(\d{1,2})(?!\d|\s?[月월])/.exec(
		written.replace(/\d{4}(?:\s?[-–/]\s?\d\d(?!\d))?/, ""),
	)?.[1];
	const first = [
		Number(years[0]),
		monthOf,
		monthOf && dayOf ? Number(dayOf) : undefined,
	].filter((part) => part !== undefined);
	const last = /\d{4}\s?[-–/]\s?(\d{4}|\d\d)$/.exec(written)?.[1];
	return last
		? { "date-parts": [first, [endYear(Number(years[0]), last)]] }
		: parts(first);
}

const parts = (list: number[]): CslDate => ({ "date-parts": [list] });
const endYear = (start: number, end: string): number =>
	end.length === 4 ? Number(end) : start - (start % 100) + Number(end);

/** Day first unless that cannot be. */
const readNumeric = ([one = 0, two = 0, years = 0]: number[]): CslDate =>
	two > 12 ? parts([years, one, two]) : parts([years, two, one]);

/** The year of a date, if it has one. */
export const yearOf = (date: CslDate | undefined): number | undefined =>
	date?.["date-parts"]?.[0]?.[0];
