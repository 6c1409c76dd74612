/** Names as they stand within a date: Russian's and Polish's months in the genitive. */
export interface CalendarNames {
	readonly months: readonly string[];
	readonly shortMonths: readonly string[];
	/** Sunday first. */
	readonly days: readonly string[];
	readonly shortDays: readonly string[];
}

/** A language's names of months and days. */
export function readCalendarNames(tag: string): CalendarNames {
	const months = Array.from({ length: 12 }, (_, at) => Date.UTC(2023, at, 15));
	// The first of January 2023 was a Sunday.
	const days = Array.from({ length: 7 }, (_, at) => Date.UTC(2023, 0, at + 1));
	const named = (
		part: "month" | "weekday",
		style: "long" | "short",
		dates: readonly number[],
	) => {
		const format = new Intl.DateTimeFormat(tag, {
			calendar: "gregory",
			numberingSystem: "latn",
			timeZone: "UTC",
			day: "numeric",
			[part]: style,
		});
		return dates.map(
			(date) =>
				format.formatToParts(date).find(({ type }) => type === part)?.value ??
				"",
		);
	};
	return {
		months: named("month", "long", months),
		shortMonths: named("month", "short", months),
		days: named("weekday", "long", days),
		shortDays: named("weekday", "short", days),
	};
}
