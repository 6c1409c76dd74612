import { monthNumber } from "../dates/months.ts";
import type { CslDate } from "../types.ts";
import { texToText } from "./tex-to-text.ts";
import type { BibtexEntry } from "./types.ts";

/** `date` (ISO 8601, of a range its beginning), or else `year`, `month` and `day`. */
export function dateOf({ fields }: BibtexEntry): CslDate | undefined {
	const field = (name: string): string => texToText(fields.get(name) ?? "");
	const iso = isoDate(field("date"));
	if (iso) return iso;
	const year = field("year");
	const digits = /\d{4}/.exec(year)?.[0];
	if (!digits) return year ? { literal: year } : undefined;
	const written = field("month");
	const month = readMonth(written);
	const day = Number(
		/\b\d{1,2}\b/.exec(
			fields.get("day") ?? (month && /\p{L}/u.test(written) ? written : ""),
		)?.[0] ?? dayBehind(written),
	);
	return {
		"date-parts": [
			[
				Number(digits),
				...(month ? [month] : []),
				...(month && day ? [day] : []),
			],
		],
	};
}

/** `jul # "~28"`: a month's number and a day. */
const monthAndDay = /^(\d{1,2})\s+(\d{1,2})$/;

const dayBehind = (written: string): string | number =>
	monthAndDay.exec(written)?.[2] ?? 0;

function readMonth(written: string): number | undefined {
	const digits =
		/^\d{1,2}$/.exec(written)?.[0] ?? monthAndDay.exec(written)?.[1];
	const month = digits
		? Number(digits)
		: monthNumber(/\p{L}+/u.exec(written)?.[0] ?? "");
	return month && month <= 12 ? month : undefined;
}

/** `2015-08-27`, as far as it goes. */
export function isoDate(text: string): CslDate | undefined {
	const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(text)?.slice(1);
	return parts && { "date-parts": [parts.filter(Boolean).map(Number)] };
}
