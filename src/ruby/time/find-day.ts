import { monthNames, short } from "./names.ts";
import type { DayParts } from "./types.ts";

const months = monthNames.map(short);
const MONTH = `(${months.join("|")})[a-z.]*`;
const YEAR = "('?-?\\d{1,9}(?:st|nd|rd|th)?)";

/** How days are written, each with the order of year, month and day in its groups; the first that fits counts. */
const shapes: readonly (readonly [order: string, pattern: RegExp])[] = [
	[
		"dmy",
		new RegExp(
			`('?(?<!\\d)\\d{1,4})(?:st|nd|rd|th)?[\\s.-]{0,3}${MONTH}[\\s.,-]{0,3}${YEAR}?`,
			"i",
		),
	],
	["ymd", new RegExp(`\\b(\\d{4})[\\s-]${MONTH}[\\s-](\\d{1,2})\\b`, "i")],
	[
		"mdy",
		new RegExp(
			`\\b${MONTH}[\\s-]{0,3}('?\\d{1,4})(?:st|nd|rd|th)?(?:(?:[\\s,]{1,4}|-)${YEAR})?`,
			"i",
		),
	],
	["ymd", /('?[-+]?\d{1,9})-(\d{1,9})-('?\d{1,9})/],
	["ymd", /('?-?\d{1,9})\/\s?('?\d{1,9})(?:\/\s?('?\d{1,9}))?/],
	["ymd", /('?-?\d{1,9})\.\s?('?\d{1,9})\.\s?('?\d{1,9})/],
	["ymd", /\b(\d{4})(\d\d)(\d\d)(?=T?\d{0,6}Z?\b)/i],
	["m", new RegExp(`\\b${MONTH}`, "i")],
];

/**
 * The day that a text without its time of day names, as Ruby's `Date._parse` finds it; `{}` where it names none. A weekday's
 * name counts for nothing to `Time.parse`.
 */
export function findDay(text: string): DayParts {
	return findDate(text) ?? findOrdinalDay(text) ?? {};
}

function findDate(text: string): DayParts | undefined {
	for (const [order, pattern] of shapes) {
		const match = pattern.exec(text);
		if (match) return toDay(match.slice(1), order);
	}
	return undefined;
}

function toDay(parts: readonly (string | undefined)[], order: string) {
	const part = (letter: string) => parts[order.indexOf(letter)];
	let [year, day] = [part("y"), part("d")];
	if (!isYear(year) && isYear(day)) [year, day] = [day, year];
	if (order === "ymd" && day === undefined && !isYear(year))
		return { month: Number(year), day: number(part("m")) };
	return {
		...(year !== undefined && { year: fullYear(year) }),
		month: monthNumber(part("m") ?? ""),
		...(day !== undefined && { day: number(day) }),
	};
}

/** Whether digits can only be a year: more than two of them, or an apostrophe before them. */
function isYear(text: string | undefined): boolean {
	return text !== undefined && /^'|^[-+]?\d{3,}/.test(text);
}

/** Two digits are of this century up to 68. */
function fullYear(text: string): number {
	const year = number(text);
	if (!/^'?\d{1,2}(?:\D|$)/.test(text)) return year;
	return year + (year >= 69 ? 1900 : 2000);
}

function monthNumber(text: string): number {
	const index = months.indexOf(short(text));
	return index >= 0 ? index + 1 : number(text);
}

function number(text: string | undefined): number {
	return Number.parseInt((text ?? "").replace("'", ""), 10);
}

/** `2020-123`: the 123rd day of the year. */
function findOrdinalDay(text: string): DayParts | undefined {
	const match = /\b(\d{4})-(\d{3})\b/.exec(text);
	if (!match) return undefined;
	const date = new Date(Date.UTC(Number(match[1]), 0, Number(match[2])));
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate(),
	};
}
