import { type Clock, type Moment, toMoment } from "../../../ruby/time/clock.ts";
import { parseTime } from "../../../ruby/time/parse-time.ts";
import { RubyTime } from "../../../ruby/values.ts";
import { isInteger } from "../values/numeric.ts";

const digits = /^\d+$/;

/** Ruby Liquid's `Utils.to_date`: a time, seconds since 1970, "now", or a text; `undefined` for anything else. */
export function toTime(value: unknown, clock: Clock): Moment | undefined {
	if (value instanceof Date) return toMoment(value, clock.zone);
	if (isInteger(value)) return RubyTime.in(clock.zone, value * 1000);
	return typeof value === "string" && value !== ""
		? textToTime(value.toLowerCase(), clock)
		: undefined;
}

function textToTime(text: string, clock: Clock): RubyTime | undefined {
	if (text === "now" || text === "today")
		return RubyTime.in(clock.zone, clock.now.getTime());
	if (digits.test(text)) return RubyTime.in(clock.zone, Number(text) * 1000);
	return parseTime(text, clock.zone, clock.now);
}
