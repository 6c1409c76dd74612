import { type MethodTable, withAliases } from "../../core/define.ts";
import type { RubyObject } from "../../objects/index.ts";
import { dayOfYear } from "../../time/calendar.ts";
import { weekdayNames } from "../../time/names.ts";

/** What `Time` and `Date` both say of their day. @param wallOf - The day in its UTC fields. */
export function calendarFields<Self extends RubyObject>(
	wallOf: (self: Self) => Date,
): MethodTable<Self> {
	const field =
		(read: (wall: Date) => number): MethodTable<Self>[string] =>
		({ self }) =>
			read(wallOf(self));
	return withAliases<Self>(
		{
			year: field((wall) => wall.getUTCFullYear()),
			month: field((wall) => wall.getUTCMonth() + 1),
			day: field((wall) => wall.getUTCDate()),
			wday: field((wall) => wall.getUTCDay()),
			yday: field(dayOfYear),
			...weekdayQuestions(wallOf),
		},
		{ mon: "month", mday: "day" },
	);
}

/** `sunday?` to `saturday?`. */
function weekdayQuestions<Self extends RubyObject>(
	wallOf: (self: Self) => Date,
): MethodTable<Self> {
	return Object.fromEntries(
		weekdayNames.map((name, day): [string, MethodTable<Self>[string]] => [
			`${name.toLowerCase()}?`,
			({ self }) => wallOf(self).getUTCDay() === day,
		]),
	);
}
