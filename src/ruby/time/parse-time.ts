import { RubyTime } from "../values.ts";
import { epochIn, epochOf, type WallTime, type Zone } from "../zone.ts";
import { findClock } from "./find-clock.ts";
import { findDay } from "./find-day.ts";
import type { ClockParts, DayParts } from "./types.ts";

/** Ruby refuses to look for a time in a longer text. */
const LONGEST = 128;

type Parts = DayParts & ClockParts;

/**
 * Ruby's `Time.parse`: what a text leaves out before what it says is today's, what it leaves out after it is the first.
 *
 * @param zone - Where the clock is meant when the text names no offset.
 * @returns With the offset it is written with; `undefined` where Ruby says "argument out of range" or "no time
 *   information" (`9/18/2018`, `no time`).
 * @see https://docs.ruby-lang.org/en/3.1/Time.html#method-c-parse
 */
export function parseTime(
	text: string,
	zone: Zone,
	now: Date = new Date(),
): RubyTime | undefined {
	if (text.length > LONGEST) return undefined;
	const parts = findDayAlone(text) ?? findParts(text);
	if (Object.keys(parts).length === 0) return undefined;
	const wall = complete(parts, RubyTime.in(zone, now.getTime()).wall);
	if (!isPossible(wall)) return undefined;
	const { offset, isUtc } = parts;
	return offset === undefined
		? RubyTime.in(zone, epochIn(zone, wall))
		: new RubyTime(epochOf(wall, offset), offset, isUtc);
}

/** `2023-03-29`: most posts say no more, and it is found without trying every way of writing days and times. */
function findDayAlone(text: string): Parts | undefined {
	const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
	if (!match) return undefined;
	const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
	return { year, month, day };
}

function findParts(text: string): Parts {
	const clock = findClock(text);
	return { ...findDay(clock.rest), ...clock.parts };
}

function complete(parts: Parts, today: Date): WallTime {
	const { hour = 0, minute = 0, second = 0 } = parts;
	const noYear = parts.year === undefined;
	const noMonth = noYear && parts.month === undefined;
	return {
		year: parts.year ?? today.getUTCFullYear(),
		month: parts.month ?? (noYear ? today.getUTCMonth() + 1 : 1),
		day: parts.day ?? (noMonth ? today.getUTCDate() : 1),
		hour,
		minute,
		second,
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

/** Ruby's `Time.parse(text).localtime`: the same moment with the zone's own offset. */
export function parseLocalTime(
	text: string,
	zone: Zone,
	now?: Date,
): RubyTime | undefined {
	const time = parseTime(text, zone, now);
	return time && RubyTime.in(zone, time.getTime());
}
