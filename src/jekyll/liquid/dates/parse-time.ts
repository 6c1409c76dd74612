import { RubyTime } from "../../../ruby/values.ts";
import { epochIn, epochOf, type WallTime } from "../../../ruby/zone.ts";
import type { Clock } from "./clock.ts";
import { monthNames, weekdayNames } from "./names.ts";

/** What a text says of a time; months from 1. */
interface Parts {
	year?: number;
	month?: number;
	day?: number;
	weekday?: number;
	hour?: number;
	minute?: number;
	second?: number;
	fraction?: number;
	/** Seconds east of Greenwich. */
	offset?: number;
	isUtc?: boolean;
}

/** Ruby refuses to look for a time in a longer text. */
const longest = 128;

const months = monthNames.map((name) => name.slice(0, 3).toLowerCase());
const weekdays = weekdayNames.map((name) => name.slice(0, 3).toLowerCase());
const monthWord = `(${months.join("|")})[a-z]*\\.?`;

const clock =
	/(\d{1,2})(?:h|:(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?)?[ \t]*([ap])\.?m\b\.?|(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?/i;
const zone =
	/^[ \t]*(?:(z|utc|gmt|est|edt|cst|cdt|mst|mdt|pst|pdt|cet|cest|bst|jst)\b|([+-])(\d{1,2}):?(\d{2})?)/i;

const zoneHours: Readonly<Record<string, number>> = {
	z: 0,
	utc: 0,
	gmt: 0,
	est: -5,
	edt: -4,
	cst: -6,
	cdt: -5,
	mst: -7,
	mdt: -6,
	pst: -8,
	pdt: -7,
	cet: 1,
	cest: 2,
	bst: 1,
	jst: 9,
};

/** Shapes of a day in the order in which Ruby's `Date._parse` tries them. */
const days: readonly (readonly [RegExp, (match: RegExpExecArray) => Parts])[] =
	[
		[
			new RegExp(
				`'?(\\d{1,4})(?:st|nd|rd|th)?\\b[^-\\d\\s']*(?:\\s*|-)${monthWord}(?:[ \\t,]*-?'?(-?\\d+))?`,
				"i",
			),
			dayMonthYear,
		],
		[
			new RegExp(
				`\\b${monthWord}[^-\\d\\s']*[ \\t]*-?('?\\d{1,4})(?:st|nd|rd|th)?\\b(?:[ \\t,]+'?(-?\\d+))?`,
				"i",
			),
			monthDayYear,
		],
		[
			/(-?\d{4,})-(\d{1,2})-(\d{1,2})/,
			([, year, month, day]) => ({
				year: Number(year),
				month: Number(month),
				day: Number(day),
			}),
		],
		[
			/\b(\d{2})-(\d{1,2})-(\d{1,2})\b/,
			([, year, month, day]) => ({
				year: fullYear(year),
				month: Number(month),
				day: Number(day),
			}),
		],
		[/(\d+)[/.](\d+)(?:[/.](-?\d+))?/, slashes],
		[/\b(\d{4})(\d{2})(\d{2})(?:t?(\d{2})(\d{2})(\d{2})?)?/i, compact],
		[
			new RegExp(`\\b${monthWord}`, "i"),
			([, month]) => ({ month: monthNumber(month) }),
		],
		[/^\D*(\d{4})\D*$/, () => ({})],
	];

/**
 * Ruby's `Time.parse`, in the process's time zone: what a text leaves out is today's, or the first.
 *
 * @returns `undefined` for what Ruby refuses (`9/18/2018`, `no time`).
 */
export function parseTime(text: string, clock: Clock): RubyTime | undefined {
	if (text.length > longest) return undefined;
	const parts = readParts(text);
	return Object.values(parts).some((value) => value !== undefined)
		? assemble(parts, clock)
		: undefined;
}

function readParts(text: string): Parts {
	const time = clock.exec(text);
	const after = time ? text.slice(time.index + time[0].length) : "";
	const rest = time ? `${text.slice(0, time.index)} ${after}` : text;
	const weekday = new RegExp(`\\b(${weekdays.join("|")})[a-z]*\\b`, "i").exec(
		rest,
	)?.[1];
	return {
		...readDay(rest),
		...(time ? readClock(time) : {}),
		...(time ? readZone(after) : {}),
		...(weekday ? { weekday: weekdays.indexOf(weekday.toLowerCase()) } : {}),
	};
}

function readDay(text: string): Parts {
	for (const [shape, read] of days) {
		const match = shape.exec(text);
		if (match) return read(match);
	}
	return {};
}

function readClock(match: RegExpExecArray): Parts {
	const [
		,
		hour12,
		minute12,
		second12,
		fraction12,
		half,
		hour,
		minute,
		second,
		fraction,
	] = match;
	if (hour12 === undefined)
		return clockParts(Number(hour), minute, second, fraction);
	const isAfternoon = half?.toLowerCase() === "p";
	return clockParts(
		(Number(hour12) % 12) + (isAfternoon ? 12 : 0),
		minute12,
		second12,
		fraction12,
	);
}

function clockParts(
	hour: number,
	minute = "0",
	second = "0",
	fraction = "0",
): Parts {
	return {
		hour,
		minute: Number(minute),
		second: Number(second),
		fraction: Number(`0.${fraction}`),
	};
}

function readZone(text: string): Parts {
	const match = zone.exec(text);
	if (!match) return {};
	const [, name, sign, hours, minutes = "0"] = match;
	if (name) return namedZone(name.toLowerCase());
	return {
		offset:
			(sign === "-" ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60),
	};
}

function namedZone(name: string): Parts {
	const hours = zoneHours[name] ?? 0;
	return { offset: hours * 3600, isUtc: name === "z" || name === "utc" };
}

function dayMonthYear([, day, month, year]: RegExpExecArray): Parts {
	const isYearFirst = (day?.length ?? 0) > 2;
	const [first, last] = isYearFirst ? [year, day] : [day, year];
	return {
		month: monthNumber(month),
		...(first ? { day: Number(first) } : {}),
		...(last ? { year: fullYear(last) } : {}),
	};
}

function monthDayYear([, month, day = "", year]: RegExpExecArray): Parts {
	const digits = day.replace("'", "");
	if (digits.length > 2)
		return { month: monthNumber(month), year: Number(digits) };
	return {
		month: monthNumber(month),
		day: Number(digits),
		...(year ? { year: fullYear(year) } : {}),
	};
}

function slashes([, year, month, day]: RegExpExecArray): Parts {
	if (day === undefined) return { month: Number(year), day: Number(month) };
	return (year?.length ?? 0) <= 2 && day.length > 2
		? { year: Number(day), month: Number(month), day: Number(year) }
		: { year: fullYear(year), month: Number(month), day: Number(day) };
}

function compact([
	,
	year,
	month,
	day,
	hour,
	minute,
	second,
]: RegExpExecArray): Parts {
	const date = { year: Number(year), month: Number(month), day: Number(day) };
	return hour === undefined
		? date
		: { ...date, ...clockParts(Number(hour), minute, second) };
}

function monthNumber(word = ""): number {
	return months.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** Two digits are of this century up to 68. */
function fullYear(digits = ""): number {
	const year = Number(digits);
	if (digits.replace("-", "").length > 2) return year;
	return year + (year >= 69 ? 1900 : 2000);
}

function assemble(parts: Parts, clock: Clock): RubyTime | undefined {
	const wall = completeDay(parts, clock);
	const { month, day, hour, minute, second } = wall;
	if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
	if (hour > 24 || minute > 59 || second >= 61) return undefined;
	if (parts.offset === undefined)
		return RubyTime.in(clock.zone, epochIn(clock.zone, wall));
	const offset = parts.offset / 60;
	return new RubyTime(epochOf(wall, offset), offset, parts.isUtc);
}

/** What is left out before what is said is today's; what is left out after it is the first. */
function completeDay(parts: Parts, clock: Clock): WallTime {
	const today = RubyTime.in(clock.zone, clock.now.getTime()).wall;
	const { hour = 0, minute = 0, second = 0, fraction = 0 } = parts;
	const noYear = parts.year === undefined;
	return {
		year: parts.year ?? today.getUTCFullYear(),
		month: parts.month ?? (noYear ? today.getUTCMonth() + 1 : 1),
		day:
			parts.day ??
			(noYear && parts.month === undefined ? dayOfWeek(parts, today) : 1),
		hour,
		minute,
		second: second + fraction,
	};
}

/** Today, or the day of this week that a weekday's name means. */
function dayOfWeek({ weekday }: Parts, today: Date): number {
	return weekday === undefined
		? today.getUTCDate()
		: today.getUTCDate() + weekday - today.getUTCDay();
}
