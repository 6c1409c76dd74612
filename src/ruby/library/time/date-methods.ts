import { type MethodTable, withAliases } from "../../core/define.ts";
import { enumerator } from "../../core/iterate.ts";
import { countFrom, numberFrom, textFrom } from "../../interpreter/convert.ts";
import { isInteger } from "../../interpreter/numbers.ts";
import { float, RubyRange, type RubyValue, str } from "../../objects/index.ts";
import { isoWeek } from "../../time/calendar.ts";
import { strftime } from "../../time/strftime.ts";
import { RubyTime } from "../../values.ts";
import { epochIn } from "../../zone.ts";
import { calendarFields } from "./calendar-fields.ts";
import { clockOf } from "./clock.ts";
import { addDays, addMonths } from "./date-arithmetic.ts";
import { isLeap } from "./make-date.ts";
import { momentOf } from "./moment-of.ts";
import { DAY_MS, DateObject, TimeObject } from "./time-objects.ts";

const field =
	(read: (date: Date) => number): MethodTable<DateObject>[string] =>
	({ self }) =>
		read(self.date);

/** Methods of a day. */
export const dateMethods: MethodTable<DateObject> = withAliases<DateObject>(
	{
		...calendarFields<DateObject>(({ date }) => date),
		cweek: field((date) => isoWeek(date).week),
		cwyear: field((date) => isoWeek(date).year),
		cwday: field((date) => date.getUTCDay() || 7),
		jd: field((date) => Math.round(date.getTime() / DAY_MS) + 2_440_588),
		hour: () => 0,
		"leap?": ({ self }) => isLeap(self.date.getUTCFullYear()),
		to_date: ({ self }) => self,
		to_time({ vm, self: { date } }) {
			const wall = {
				year: date.getUTCFullYear(),
				month: date.getUTCMonth() + 1,
				day: date.getUTCDate(),
				hour: 0,
				minute: 0,
				second: 0,
			};
			return new TimeObject(
				RubyTime.in(vm.host.zone, epochIn(vm.host.zone, wall)),
			);
		},
		to_datetime: ({ self }) =>
			new TimeObject(new RubyTime(self.date.getTime(), 0), "DateTime"),
		strftime: ({ vm, self, args: [format] }) =>
			str(
				strftime(
					self.date,
					format === undefined ? "%F" : textFrom(vm, format),
					clockOf(vm),
				),
			),
		to_s: ({ self }) => str(self.date.toString()),
		inspect: ({ self }) =>
			str(
				`#<Date: ${self.date} ((${Math.round(self.date.getTime() / DAY_MS) + 2_440_588}j,0s,0n),+0s,2299161j)>`,
			),
		"+": ({ vm, self, args: [days] }) => addDays(self, numberFrom(vm, days)),
		"-"({ vm, self, args: [other] }) {
			if (other instanceof DateObject)
				return rational((self.date.getTime() - other.date.getTime()) / DAY_MS);
			if (other instanceof TimeObject)
				return float((self.date.getTime() - other.time.getTime()) / DAY_MS);
			return addDays(self, -numberFrom(vm, other));
		},
		">>": ({ vm, self, args: [months] }) =>
			addMonths(self, countFrom(vm, months)),
		"<<": ({ vm, self, args: [months] }) =>
			addMonths(self, -countFrom(vm, months)),
		next_day: ({ vm, self, args: [days] }) =>
			addDays(self, days === undefined ? 1 : numberFrom(vm, days)),
		prev_day: ({ vm, self, args: [days] }) =>
			addDays(self, days === undefined ? -1 : -numberFrom(vm, days)),
		next_month: ({ vm, self, args: [months] }) =>
			addMonths(self, months === undefined ? 1 : countFrom(vm, months)),
		prev_month: ({ vm, self, args: [months] }) =>
			addMonths(self, months === undefined ? -1 : -countFrom(vm, months)),
		next_year: ({ vm, self, args: [years] }) =>
			addMonths(self, 12 * (years === undefined ? 1 : countFrom(vm, years))),
		prev_year: ({ vm, self, args: [years] }) =>
			addMonths(self, -12 * (years === undefined ? 1 : countFrom(vm, years))),
		"<=>"({ vm, self, args: [other = null] }) {
			const moment = momentOf(other);
			if (moment !== undefined) return Math.sign(self.date.getTime() - moment);
			return isInteger(other)
				? Math.sign(countFrom(vm, vm.send(self, "jd")) - Number(other))
				: null;
		},
		"==": ({ self, args: [other] }) =>
			other instanceof DateObject &&
			other.date.getTime() === self.date.getTime(),
		"===": ({ self, args: [other] }) =>
			other instanceof DateObject &&
			other.date.getTime() === self.date.getTime(),
		hash: ({ self }) => self.date.getTime() % 2_147_483_647,
		upto({ vm, self, args: [last], block }) {
			return vm.call(new RubyRange(self, last ?? null, false), "each", [], {
				block,
			});
		},
		step(call) {
			const {
				vm,
				self,
				args: [last = null, by = 1],
				block,
			} = call;
			if (!block) return enumerator(call);
			for (
				let day: DateObject = self;
				vm.send(day, "<=>", last) !== 1;
				day = addDays(day, countFrom(vm, by))
			)
				vm.yield(block, [day]);
			return self;
		},
	},
	{
		succ: "next_day",
		next: "next_day",
		iso8601: "to_s",
		xmlschema: "to_s",
		"eql?": "==",
	},
);

/** Ruby's difference of two days is a Rational; it is used as the whole number that it is. */
function rational(days: number): RubyValue {
	return days;
}
