import { findZone } from "./find-zone.ts";
import type { ClockParts } from "./types.ts";

/** The time of day in a text, and the text without it. */
export interface FoundClock {
	readonly parts: ClockParts;
	readonly rest: string;
}

const SECONDS = "(?::(\\d{1,2})(?:[.,](\\d{1,9}))?)?";
const CLOCK = new RegExp(
	`(?:(?<=\\d)t|\\b)(\\d{1,2}):(\\d{1,2})${SECONDS}[ \\t]{0,2}(?:([ap])\\.?m\\b\\.?)?`,
	"i",
);
const HOUR = /\b(\d{1,2})h?[ \t]{0,2}([ap])\.?m\b\.?/i;
/** `20200305T101112`, `20200305 1011` */
const COMPACT = /(?<=\b\d{8})[t ]?(\d\d)(\d\d)(\d\d)?/i;

/** Find the time of day that a date's text holds, as Ruby's `Date._parse` does. */
export function findClock(text: string): FoundClock {
	const clock = CLOCK.exec(text);
	if (clock) {
		const [, hour, minute, second, fraction, half] = clock;
		return found(text, clock, partsOf(hour, minute, second, fraction, half));
	}
	const hour = HOUR.exec(text);
	if (hour) return found(text, hour, partsOf(hour[1], "0", "0", "0", hour[2]));
	const compact = COMPACT.exec(text);
	if (!compact) return { parts: {}, rest: text };
	return found(text, compact, partsOf(compact[1], compact[2], compact[3]));
}

function found(
	text: string,
	{ index, 0: { length } }: RegExpExecArray,
	parts: ClockParts,
): FoundClock {
	const after = text.slice(index + length);
	const zone = findZone(after);
	return {
		parts: { ...parts, ...zone.parts },
		rest: `${text.slice(0, index)} ${after.slice(zone.length)}`,
	};
}

function partsOf(
	hour = "0",
	minute = "0",
	second = "0",
	fraction = "0",
	half?: string,
): ClockParts {
	return {
		hour: halfDay(Number(hour), half),
		minute: Number(minute),
		second: Number(`${second}.${fraction}`),
	};
}

function halfDay(hour: number, half: string | undefined): number {
	if (half === undefined) return hour;
	return (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
}
