import { type Moment, toLocalTime } from "../../../ruby/time/clock.ts";
import { strftime } from "../../../ruby/time/strftime.ts";
import { RubyDate } from "../../../ruby/values.ts";
import { DateFormat } from "../dates/date-format.ts";
import { toTime } from "../dates/to-time.ts";
import type { Context } from "../runtime/context.ts";
import { LiquidFault } from "../runtime/fault.ts";
import { inspect } from "../values/inspect.ts";
import { toText } from "../values/to-string.ts";
import { contextual, type FilterTable } from "./filter.ts";

function date(context: Context, input: unknown, format: unknown): unknown {
	const shape = format instanceof DateFormat ? format : toText(format);
	if (shape === "") return input;
	const { clock } = context.environment;
	const moment = toTime(input, clock);
	if (!moment) return input;
	return typeof shape === "string"
		? strftime(moment, shape, clock)
		: shape.write(moment, clock);
}

/** Jekyll's date filters: the course's own clock, and a fault for what is no time. */
function localTime(context: Context, input: unknown): Moment {
	const { clock } = context.environment;
	const moment = toTime(input, clock);
	if (!moment)
		throw new LiquidFault(`Invalid date: ${inspect(input)} is no time.`);
	return toLocalTime(moment, clock.zone);
}

function format(context: Context, input: unknown, shape: string): unknown {
	return toText(input) === ""
		? input
		: strftime(localTime(context, input), shape, context.environment.clock);
}

function formatDay(
	context: Context,
	input: unknown,
	month: string,
	type: unknown,
	style: unknown,
): unknown {
	if (type !== "ordinal" || toText(input) === "")
		return format(context, input, `%d ${month} %Y`);
	const day = localTime(context, input).wall.getUTCDate();
	const ordinal = `${day}${ordinalEnding(day)}`;
	return format(
		context,
		input,
		style === "US" ? `${month} ${ordinal}, %Y` : `${ordinal} ${month} %Y`,
	);
}

function ordinalEnding(day: number): string {
	if (day >= 11 && day <= 13) return "th";
	return ["th", "st", "nd", "rd"][day % 10] ?? "th";
}

/** Ruby's `xmlschema`: UTC is `Z`, anything else an offset. */
export function xmlSchema(moment: Moment): string {
	const zulu = !(moment instanceof RubyDate) && moment.isUtc;
	const wall = moment.wall.toISOString().slice(0, 19);
	const size = Math.abs(moment.offsetMinutes);
	const digits = [Math.floor(size / 60), size % 60].map((part) =>
		String(part).padStart(2, "0"),
	);
	return zulu
		? `${wall}Z`
		: `${wall}${moment.offsetMinutes < 0 ? "-" : "+"}${digits.join(":")}`;
}

/** `date_to_xmlschema`, for the tags that write feeds and metadata. */
export function dateToXmlSchema(context: Context, input: unknown): string {
	return toText(input) === "" ? "" : xmlSchema(localTime(context, input));
}

export const dateFilters: FilterTable = {
	date: contextual(date, 1),
	date_to_string: contextual(
		(context, input, type, style) =>
			formatDay(context, input, "%b", type, style),
		0,
		2,
	),
	date_to_long_string: contextual(
		(context, input, type, style) =>
			formatDay(context, input, "%B", type, style),
		0,
		2,
	),
	date_to_rfc822: contextual((context, input) =>
		format(context, input, "%a, %d %b %Y %H:%M:%S %z"),
	),
	date_to_xmlschema: contextual((context, input) =>
		toText(input) === "" ? input : dateToXmlSchema(context, input),
	),
};
