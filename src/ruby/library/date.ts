import {
	addClassMethods,
	addMethods,
	type MethodTable,
	withAliases,
} from "../core/define.ts";
import { enumerator } from "../core/iterate.ts";
import { countFrom, numberFrom, textFrom } from "../interpreter/convert.ts";
import type { Interpreter } from "../interpreter/interpreter.ts";
import { isInteger } from "../interpreter/numbers.ts";
import {
	float,
	list,
	type RubyModule,
	RubyRange,
	type RubyValue,
	str,
} from "../objects/index.ts";
import { dayOfYear, isoWeek } from "../time/calendar.ts";
import { findDay } from "../time/find-day.ts";
import { monthNames, weekdayNames } from "../time/names.ts";
import { parseTime } from "../time/parse-time.ts";
import { strftime } from "../time/strftime.ts";
import { RubyDate, RubyTime } from "../values.ts";
import { epochIn } from "../zone.ts";
import { clockOf } from "./clock.ts";
import { timeMethods } from "./time.ts";
import { DAY_MS, DateObject, TimeObject } from "./time-objects.ts";

export function defineDate(vm: Interpreter): void {
	const date = vm.classes.define("Date");
	vm.classes.includeInto(date, vm.classes.get("Comparable"));
	const error = vm.classes.define("Error", "ArgumentError", date);
	error.name = "Date::Error";
	addMethods(vm, date, dateMethods);
	addClassMethods(vm, date, dateClassMethods);
	date.constants.set("MONTHNAMES", names(["", ...monthNames]));
	date.constants.set(
		"ABBR_MONTHNAMES",
		names(["", ...monthNames].map((name) => name.slice(0, 3))),
	);
	date.constants.set("DAYNAMES", names(weekdayNames));
	date.constants.set(
		"ABBR_DAYNAMES",
		names(weekdayNames.map((name) => name.slice(0, 3))),
	);
	const dateTime = vm.classes.define("DateTime", date);
	addMethods(vm, dateTime, timeMethods);
	addClassMethods(vm, dateTime, dateTimeClassMethods);
}

function names(texts: readonly string[]): RubyValue {
	return list(texts.map((text) => (text === "" ? null : str(text))));
}

function dateOf(time: Date): DateObject {
	return new DateObject(
		new RubyDate(
			time.getUTCFullYear(),
			time.getUTCMonth() + 1,
			time.getUTCDate(),
		),
	);
}

function civil(vm: Interpreter, args: readonly RubyValue[]): DateObject {
	const [year = -4712, given = 1, day = 1] = args.map((part) =>
		countFrom(vm, part),
	);
	const month = given < 0 ? 13 + given : given;
	const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
	const wanted = day < 0 ? lastDay + day + 1 : day;
	if (month < 1 || month > 12 || wanted < 1 || wanted > lastDay)
		return invalid(vm);
	return new DateObject(new RubyDate(year, month, wanted));
}

function invalid(vm: Interpreter): never {
	return vm.throw(vm.classes.makeException("Date::Error", "invalid date"));
}

function parse(vm: Interpreter, text: RubyValue | undefined): DateObject {
	const source = textFrom(vm, text);
	const time = parseTime(source, vm.host.zone, new Date(vm.host.now()));
	if (!time || Object.keys(findDay(source)).length === 0) return invalid(vm);
	return dateOf(time.wall);
}

const dateClassMethods: MethodTable<RubyModule> = {
	today({ vm }) {
		vm.host.onLook();
		return dateOf(RubyTime.in(vm.host.zone, vm.host.now()).wall);
	},
	new: ({ vm, args }) => civil(vm, args),
	civil: ({ vm, args }) => civil(vm, args),
	parse: ({ vm, args: [text] }) => parse(vm, text),
	iso8601: ({ vm, args: [text] }) => parse(vm, text),
	strptime: ({ vm, args: [text] }) => parse(vm, text),
	"valid_date?"({ args }) {
		const [year = 0, month = 0, day = 0] = args.map(Number);
		return (
			month >= 1 &&
			month <= 12 &&
			day >= 1 &&
			day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
		);
	},
	"leap?": ({ args: [year] }) => isLeap(Number(year)),
};

const dateTimeClassMethods: MethodTable<RubyModule> = {
	now: ({ vm }) => {
		vm.host.onLook();
		return new TimeObject(RubyTime.in(vm.host.zone, vm.host.now()), "DateTime");
	},
	parse({ vm, args: [text] }) {
		const time = parseTime(
			textFrom(vm, text),
			{ offsetAt: () => 0 },
			new Date(vm.host.now()),
		);
		return time ? new TimeObject(time, "DateTime") : invalid(vm);
	},
	new({ vm, args }) {
		const [year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0] =
			args.map((part) => numberFrom(vm, part));
		return new TimeObject(
			new RubyTime(Date.UTC(year, month - 1, day, hour, minute, second), 0),
			"DateTime",
		);
	},
};

function isLeap(year: number): boolean {
	return new Date(Date.UTC(year, 2, 0)).getUTCDate() === 29;
}

/** So many months later, the day no later than that month has. */
function addMonths({ date }: DateObject, months: number): DateObject {
	const year = date.getUTCFullYear();
	const month = date.getUTCMonth() + months;
	const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
	return dateOf(
		new Date(Date.UTC(year, month, Math.min(lastDay, date.getUTCDate()))),
	);
}

const addDays = ({ date }: DateObject, days: number) =>
	dateOf(new Date(date.getTime() + days * DAY_MS));
const field =
	(read: (date: Date) => number): MethodTable<DateObject>[string] =>
	({ self }) =>
		read(self.date);
const isDay =
	(day: number): MethodTable<DateObject>[string] =>
	({ self }) =>
		self.date.getUTCDay() === day;

const dateMethods: MethodTable<DateObject> = withAliases<DateObject>(
	{
		year: field((date) => date.getUTCFullYear()),
		month: field((date) => date.getUTCMonth() + 1),
		day: field((date) => date.getUTCDate()),
		wday: field((date) => date.getUTCDay()),
		yday: field(dayOfYear),
		cweek: field((date) => isoWeek(date).week),
		cwyear: field((date) => isoWeek(date).year),
		cwday: field((date) => date.getUTCDay() || 7),
		jd: field((date) => Math.round(date.getTime() / DAY_MS) + 2_440_588),
		hour: () => 0,
		"sunday?": isDay(0),
		"monday?": isDay(1),
		"tuesday?": isDay(2),
		"wednesday?": isDay(3),
		"thursday?": isDay(4),
		"friday?": isDay(5),
		"saturday?": isDay(6),
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
			if (other instanceof DateObject)
				return Math.sign(self.date.getTime() - other.date.getTime());
			if (other instanceof TimeObject)
				return Math.sign(self.date.getTime() - other.time.getTime());
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
		mon: "month",
		mday: "day",
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
