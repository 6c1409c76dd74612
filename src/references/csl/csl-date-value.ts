import { isRecord } from "../../ruby/record.ts";
import { isoDate } from "../bibtex/csl-date.ts";
import type { CslDate } from "../types.ts";
import { cslText } from "./csl-text.ts";

/**
 * A date as CSL-JSON has it (`date-parts`), as pandoc's YAML has it (a map with `year`, `month`, `day`; two of them for
 * a span), or as YAML itself has it (`2001`, `2001-10-01`); undefined for none.
 */
export function cslDate(value: unknown): CslDate | undefined {
	if (value instanceof Date)
		return parts([
			[value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate()],
		]);
	if (Array.isArray(value)) return parts(value.map(yearMonthDay));
	if (isRecord(value)) return fromMap(value);
	const text = cslText(value);
	return text ? (isoDate(text) ?? { literal: text }) : undefined;
}

function fromMap(map: Record<string, unknown>): CslDate | undefined {
	const written = map["date-parts"];
	if (Array.isArray(written))
		return parts(written.map((each) => [each].flat().map(Number)));
	const text = cslText(map.literal) ?? cslText(map.raw);
	if (text) return isoDate(text) ?? { literal: text };
	return parts([yearMonthDay(map)]);
}

const yearMonthDay = (value: unknown): number[] =>
	isRecord(value)
		? [value.year, value.month, value.day].map(Number)
		: [Number(value)];

/** Each date up to its first part that is no number. */
function parts(dates: readonly (readonly number[])[]): CslDate | undefined {
	const whole = dates.map((date) => {
		const end = date.findIndex((part) => !Number.isInteger(part));
		return end < 0 ? [...date] : date.slice(0, end);
	});
	const found = whole.filter((date) => date.length > 0);
	return found.length > 0 ? { "date-parts": found } : undefined;
}
