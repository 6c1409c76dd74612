import { RubyDate, RubyTime } from "../values.ts";
import { localZone, type Zone } from "../zone.ts";

/** A day or a moment as Ruby shows it. */
export type Moment = RubyTime | RubyDate;

/** The course's time: its zone, and what "now" is. */
export interface Clock {
	readonly zone: Zone;
	/** Name of the zone in the IANA database; none for the machine's own. */
	readonly zoneName?: string;
	readonly now: Date;
	/** Formats of `strftime` that have been read. */
	readonly formats: Map<string, readonly FormatPart[]>;
}

/** A piece of a format: text, or what writes a part of a moment. */
export type FormatPart = string | ((moment: Moment, clock: Clock) => string);

/** A date with the offset it is shown with: its own, or the zone's. */
export function toMoment(date: Date, zone: Zone): Moment {
	return date instanceof RubyTime || date instanceof RubyDate
		? date
		: RubyTime.in(zone, date.getTime());
}

/** Ruby's `to_s` of a date: `2023-02-24 00:00:00 +0000`, `2023-02-24`. */
export function timeText(date: Date): string {
	return toMoment(date, localZone).toString();
}

/** Ruby's `to_time.localtime`: midnight of a day, a moment as the course's clocks show it. */
export function toLocalTime(moment: Moment, zone: Zone): RubyTime {
	return moment instanceof RubyDate
		? midnight(moment, zone)
		: RubyTime.in(zone, moment.getTime());
}

function midnight(day: RubyDate, zone: Zone): RubyTime {
	const utc = day.getTime();
	const guess = utc - zone.offsetAt(utc) * 60_000;
	return RubyTime.in(zone, utc - zone.offsetAt(guess) * 60_000);
}

/** Ruby's `%Z`: `UTC`, `EST`; nothing for a time with an offset of its own. */
export function zoneAbbreviation(
	moment: Moment,
	{ zone, zoneName }: Clock,
): string {
	if (moment instanceof RubyDate) return "+00:00";
	if (moment.isUtc) return "UTC";
	if (zone.offsetAt(moment.getTime()) !== moment.offsetMinutes) return "";
	const format = new Intl.DateTimeFormat("en-US", {
		timeZone: zoneName,
		timeZoneName: "short",
	});
	const name =
		format.formatToParts(moment).find((part) => part.type === "timeZoneName")
			?.value ?? "";
	return (
		unabbreviated.get(
			`${name} ${moment.offsetMinutes === zone.offsetAt(januaryOf(moment))}`,
		) ?? name
	);
}

function januaryOf(moment: Moment): number {
	return Date.UTC(moment.getUTCFullYear(), 0, 1);
}

/** Names that English does not abbreviate and Ruby does; whether it is winter time. */
const unabbreviated: ReadonlyMap<string, string> = new Map([
	["GMT+1 true", "CET"],
	["GMT+2 false", "CEST"],
	["GMT+2 true", "EET"],
	["GMT+3 false", "EEST"],
	["GMT+3 true", "MSK"],
	["GMT+1 false", "BST"],
	["GMT+5:30 true", "IST"],
	["GMT+8 true", "CST"],
	["GMT+9 true", "JST"],
]);
