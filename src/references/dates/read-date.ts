import type { CslDate } from "../types.ts";
import { monthNumber } from "./months.ts";

/** `3 June 2017`, `2017, June`, `2017-06-03`, `2016/17`, `forthcoming` as CSL's date. */
export function readDate(written: string): CslDate {
	if (/^\d{4}[a-z]?$/.test(written))
		return parts([Number(written.slice(0, 4))]);
	const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(written);
	if (iso) return parts(iso.slice(1).map(Number));
	const numeric = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(written);
	if (numeric) return readNumeric(numeric.slice(1).map(Number));
	const years = written.match(/\d{4}/g);
	if (!years) return { literal: written };
	const found = [...written.matchAll(/\p{L}+/gu)]
		.map((word) => monthNumber(word[0]))
		.find((number) => number !== undefined);
	const character = /年\s?(\d{1,2})\s?月|년\s?(\d{1,2})\s?월/.exec(written);
	const monthOf =
		found ?? (character ? Number(character[1] ?? character[2]) : undefined);
	const dayOf = /(?<!\d)(\d{1,2})(?!\d|\s?[月월])/.exec(
		written.replace(/\d{4}(?:\s?[-–/]\s?\d\d(?!\d))?/, ""),
	)?.[1];
	const first = [
		Number(years[0]),
		monthOf,
		monthOf && dayOf ? Number(dayOf) : undefined,
	].filter((part) => part !== undefined);
	const last = /\d{4}\s?[-–/]\s?(\d{4}|\d\d)$/.exec(written)?.[1];
	return last
		? { "date-parts": [first, [endYear(Number(years[0]), last)]] }
		: parts(first);
}

const parts = (list: number[]): CslDate => ({ "date-parts": [list] });
const endYear = (start: number, end: string): number =>
	end.length === 4 ? Number(end) : start - (start % 100) + Number(end);

/** Day first unless that cannot be. */
const readNumeric = ([one = 0, two = 0, years = 0]: number[]): CslDate =>
	two > 12 ? parts([years, one, two]) : parts([years, two, one]);

/** A year as CSL's date. */
export const yearDate = (year: number): CslDate => parts([year]);

/** The year of a date, if it has one. */
export const yearOf = (date: CslDate | undefined): number | undefined =>
	date?.["date-parts"]?.[0]?.[0];
