import { findClock, offsetOfZone } from "./parse-clock.ts";
import { RubyTime } from "./values.ts";
import { epochIn, epochOf, type WallTime, type Zone } from "./zone.ts";

interface Day {
	readonly year?: number | undefined;
	readonly month: number;
	readonly day: number;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH = `(${MONTHS.join("|")})[a-z.]*`;
const YEAR = "('?-?\\d{1,9}(?:st|nd|rd|th)?)";

/** How days are written, each with the order of year, month and day in its groups; the first that fits counts. */
const shapes: readonly { pattern: RegExp; order: string }[] = [
	{
		pattern: new RegExp(
			`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s.-]{0,3}${MONTH}[\\s.,-]{0,3}${YEAR}?`,
			"i",
		),
		order: "dmy",
	},
	{
		pattern: new RegExp(`\\b(\\d{4})[\\s-]${MONTH}[\\s-](\\d{1,2})\\b`, "i"),
		order: "ymd",
	},
	{
		pattern: new RegExp(
			`\\b${MONTH}\\s{0,3}('?\\d{1,4})(?:st|nd|rd|th)?(?:[\\s,]{1,4}${YEAR})?`,
			"i",
		),
		order: "mdy",
	},
	{ pattern: /('?[-+]?\d{1,9})-(\d{1,9})-('?\d{1,9})/, order: "ymd" },
	{
		pattern: /('?-?\d{1,9})\/\s?('?\d{1,9})(?:\/\s?('?\d{1,9}))?/,
		order: "ymd",
	},
	{ pattern: /('?-?\d{1,9})\.\s?('?\d{1,9})\.\s?('?\d{1,9})/, order: "ymd" },
	{ pattern: /\b(\d{4})(\d\d)(\d\d)(?=T?\d{0,6}Z?\b)/i, order: "ymd" },
];

/**
 * A date as `Time.parse(text).localtime` of Ruby reads it, forms without a day excepted.
 *
 * @param zone - Where the clock is meant when the text names no offset, and what the result is shown in.
 * @param now - For texts without a year.
 * @returns `undefined` where Ruby says "argument out of range" or "no time information".
 */
export function parseTime(
	text: string,
	zone: Zone,
	now: Date = new Date(),
): RubyTime | undefined {
	const clock = findClock(text);
	const day = findDay(clock.rest) ?? findOrdinalDay(clock.rest);
	if (!day) return undefined;
	const year = day.year ?? now.getFullYear();
	const wall: WallTime = { ...day, year, ...clock.time };
	if (!isPossible(wall)) return undefined;
	const offset =
		clock.zone === undefined ? undefined : offsetOfZone(clock.zone);
	return RubyTime.in(
		zone,
		offset === undefined ? epochIn(zone, wall) : epochOf(wall, offset),
	);
}

function findDay(text: string): Day | undefined {
	for (const { pattern, order } of shapes) {
		const match = pattern.exec(text);
		if (match) return toDay(match.slice(1), order);
	}
	return undefined;
}

function toDay(parts: readonly (string | undefined)[], order: string): Day {
	const part = (letter: string) => parts[order.indexOf(letter)];
	let [year, day] = [part("y"), part("d")];
	if (!isYear(year) && isYear(day)) [year, day] = [day, year];
	if (order === "ymd" && day === undefined && !isYear(year))
		return { month: Number(year), day: number(part("m")) };
	return {
		year: year === undefined ? undefined : fullYear(year),
		month: monthNumber(part("m") ?? ""),
		day: day === undefined ? 1 : number(day),
	};
}

/** Whether digits can only be a year: more than two of them, or an apostrophe before them. */
function isYear(text: string | undefined): boolean {
	return text !== undefined && /^'|^[-+]?\d{3,}/.test(text);
}

function fullYear(text: string): number {
	const year = number(text);
	if (!/^'?\d{1,2}(?:\D|$)/.test(text)) return year;
	return year + (year >= 69 ? 1900 : 2000);
}

function monthNumber(text: string): number {
	const index = MONTHS.indexOf(text.slice(0, 3).toLowerCase());
	return index >= 0 ? index + 1 : number(text);
}

function number(text: string | undefined): number {
	return Number.parseInt((text ?? "").replace("'", ""), 10);
}

/** `2020-123`: the 123rd day of the year. */
function findOrdinalDay(text: string): Day | undefined {
	const match = /\b(\d{4})-(\d{3})\b/.exec(text);
	if (!match) return undefined;
	const date = new Date(Date.UTC(Number(match[1]), 0, Number(match[2])));
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate(),
	};
}

/** What Ruby's `Time.local` takes: the 31st of any month rolls over, a 13th month does not. */
function isPossible({ month, day, hour, minute, second }: WallTime): boolean {
	return (
		month >= 1 &&
		month <= 12 &&
		day >= 1 &&
		day <= 31 &&
		(hour < 24 || (hour === 24 && minute === 0)) &&
		minute < 60 &&
		second < 61
	);
}
