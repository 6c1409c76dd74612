import { dateOf } from "./make-date.ts";
import { DAY_MS, type DateObject } from "./time-objects.ts";

/** So many months later, the day no later than that month has. */
export function addMonths({ date }: DateObject, months: number): DateObject {
	const year = date.getUTCFullYear();
	const month = date.getUTCMonth() + months;
	const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
	return dateOf(
		new Date(Date.UTC(year, month, Math.min(lastDay, date.getUTCDate()))),
	);
}

export const addDays = ({ date }: DateObject, days: number) =>
	dateOf(new Date(date.getTime() + days * DAY_MS));
