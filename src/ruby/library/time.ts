import {
	addClassMethods,
	addMethods,
	type MethodTable,
	withAliases,
} from "../core/define.ts";
import { countFrom, numberFrom, textFrom } from "../interpreter/convert.ts";
import type { Interpreter } from "../interpreter/interpreter.ts";
import {
	float,
	list,
	type RubyModule,
	type RubyValue,
	str,
} from "../objects/index.ts";
import { dayOfYear } from "../time/calendar.ts";
import { zoneAbbreviation } from "../time/clock.ts";
import { parseTime } from "../time/parse-time.ts";
import { strftime } from "../time/strftime.ts";
import { offsetText, RubyDate, RubyTime } from "../values.ts";
import { epochIn, epochOf, type WallTime } from "../zone.ts";
import { clockOf } from "./clock.ts";
import { DateObject, TimeObject } from "./time-objects.ts";

export function defineTime(vm: Interpreter): void {
	const time = vm.classes.define("Time");
	vm.classes.includeInto(time, vm.classes.get("Comparable"));
	addMethods(vm, time, timeMethods);
	addClassMethods(vm, time, timeClassMethods);
}

const months = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec",
];

function wallFrom(vm: Interpreter, parts: readonly RubyValue[]): WallTime {
	const [year, month = 1, day = 1, hour = 0, minute = 0, second = 0] =
		parts.map((part) => part ?? undefined);
	const named =
		month !== undefined && typeof month === "object"
			? months.indexOf(vm.text(month).toLowerCase()) + 1
			: 0;
	return {
		year: countFrom(vm, year),
		month: named || countFrom(vm, month),
		day: countFrom(vm, day),
		hour: countFrom(vm, hour),
		minute: countFrom(vm, minute),
		second: numberFrom(vm, second),
	};
}

/** `"-05:00"`, seconds, or `"UTC"` as minutes east. */
function minutesOf(vm: Interpreter, offset: RubyValue): number {
	if (typeof offset === "number") return offset / 60;
	const text = vm.text(offset);
	const match = /^([+-])(\d\d):?(\d\d)$/.exec(text);
	if (!match) return 0;
	return (
		(match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]))
	);
}

function local(vm: Interpreter, args: readonly RubyValue[]): TimeObject {
	const wall = wallFrom(vm, args.slice(0, 6));
	const offset = args[6];
	if (wall.month < 1 || wall.month > 12 || wall.day < 1 || wall.day > 31)
		return vm.raise("ArgumentError", "argument out of range");
	if (offset !== undefined && offset !== null) {
		const minutes = minutesOf(vm, offset);
		return new TimeObject(new RubyTime(epochOf(wall, minutes), minutes));
	}
	const { zone } = vm.host;
	return new TimeObject(RubyTime.in(zone, epochIn(zone, wall)));
}

const now = (vm: Interpreter) => {
	vm.host.onLook();
	return new TimeObject(RubyTime.in(vm.host.zone, vm.host.now()));
};

const timeClassMethods: MethodTable<RubyModule> = withAliases<RubyModule>(
	{
		now: ({ vm }) => now(vm),
		new: ({ vm, args }) => (args.length === 0 ? now(vm) : local(vm, args)),
		local: ({ vm, args }) => local(vm, args),
		utc: ({ vm, args }) =>
			new TimeObject(new RubyTime(epochOf(wallFrom(vm, args), 0), 0, true)),
		at({ vm, args: [seconds] }) {
			if (seconds instanceof TimeObject) return seconds;
			return new TimeObject(
				RubyTime.in(vm.host.zone, numberFrom(vm, seconds) * 1000),
			);
		},
		parse({ vm, args: [text] }) {
			const source = textFrom(vm, text);
			const time = parseTime(source, vm.host.zone, new Date(vm.host.now()));
			return time
				? new TimeObject(time)
				: vm.raise(
						"ArgumentError",
						`no time information in ${vm.inspect(str(source))}`,
					);
		},
	},
	{
		mktime: "local",
		gm: "utc",
		iso8601: "parse",
		xmlschema: "parse",
		rfc2822: "parse",
		httpdate: "parse",
		strptime: "parse",
	},
);

/** A time or a day as a moment. */
function momentOf(value: RubyValue | undefined): number | undefined {
	if (value instanceof TimeObject) return value.time.getTime();
	return value instanceof DateObject ? value.date.getTime() : undefined;
}

const field =
	(read: (wall: Date) => number): MethodTable<TimeObject>[string] =>
	({ self }) =>
		read(self.time.wall);
const isDay =
	(day: number): MethodTable<TimeObject>[string] =>
	({ self }) =>
		self.time.wall.getUTCDay() === day;

const moved = (self: TimeObject, epochMs: number, vm: Interpreter) => {
	const { offsetMinutes, isUtc } = self.time;
	const isLocal =
		!isUtc && vm.host.zone.offsetAt(self.time.getTime()) === offsetMinutes;
	const time = isLocal
		? RubyTime.in(vm.host.zone, epochMs)
		: new RubyTime(epochMs, offsetMinutes, isUtc);
	return new TimeObject(time, self.kind);
};

const iso = ({ time }: TimeObject, digits = 0) => {
	const wall = time.wall.toISOString().slice(0, digits > 0 ? 20 + digits : 19);
	return `${wall}${time.isUtc ? "Z" : offsetText(time.offsetMinutes, ":")}`;
};

export const timeMethods: MethodTable<TimeObject> = withAliases<TimeObject>(
	{
		year: field((wall) => wall.getUTCFullYear()),
		month: field((wall) => wall.getUTCMonth() + 1),
		day: field((wall) => wall.getUTCDate()),
		hour: field((wall) => wall.getUTCHours()),
		min: field((wall) => wall.getUTCMinutes()),
		sec: field((wall) => wall.getUTCSeconds()),
		usec: field((wall) => wall.getUTCMilliseconds() * 1000),
		nsec: field((wall) => wall.getUTCMilliseconds() * 1_000_000),
		wday: field((wall) => wall.getUTCDay()),
		yday: field(dayOfYear),
		"sunday?": isDay(0),
		"monday?": isDay(1),
		"tuesday?": isDay(2),
		"wednesday?": isDay(3),
		"thursday?": isDay(4),
		"friday?": isDay(5),
		"saturday?": isDay(6),
		to_i: ({ self }) => Math.floor(self.time.getTime() / 1000),
		to_f: ({ self }) => float(self.time.getTime() / 1000),
		to_r: ({ self }) => float(self.time.getTime() / 1000),
		to_time: ({ self }) => new TimeObject(self.time),
		to_datetime: ({ self }) => new TimeObject(self.time, "DateTime"),
		to_date: ({ self: { time } }) =>
			new DateObject(
				new RubyDate(
					time.wall.getUTCFullYear(),
					time.wall.getUTCMonth() + 1,
					time.wall.getUTCDate(),
				),
			),
		utc_offset: ({ self }) => self.time.offsetMinutes * 60,
		zone: ({ vm, self }) => str(zoneAbbreviation(self.time, clockOf(vm))),
		"utc?": ({ self }) => self.time.isUtc,
		utc: ({ self }) =>
			new TimeObject(new RubyTime(self.time.getTime(), 0, true)),
		localtime: ({ vm, self, args: [offset] }) =>
			new TimeObject(
				offset === undefined
					? RubyTime.in(vm.host.zone, self.time.getTime())
					: new RubyTime(self.time.getTime(), minutesOf(vm, offset)),
			),
		strftime: ({ vm, self, args: [format] }) =>
			str(strftime(self.time, textFrom(vm, format), clockOf(vm))),
		iso8601: ({ self, args: [digits] }) =>
			str(iso(self, typeof digits === "number" ? digits : 0)),
		rfc2822: ({ vm, self }) =>
			str(strftime(self.time, "%a, %d %b %Y %H:%M:%S %z", clockOf(vm))),
		httpdate: ({ self }) => str(self.time.toUTCString()),
		to_s: ({ self }) =>
			str(self.kind === "DateTime" ? iso(self) : self.time.toString()),
		inspect: ({ self }) => str(self.time.toString()),
		to_a: ({
			self: {
				time: { wall },
			},
		}) =>
			list([
				wall.getUTCSeconds(),
				wall.getUTCMinutes(),
				wall.getUTCHours(),
				wall.getUTCDate(),
				wall.getUTCMonth() + 1,
				wall.getUTCFullYear(),
			]),
		"+": ({ vm, self, args: [by] }) =>
			moved(
				self,
				self.time.getTime() +
					numberFrom(vm, by) * (self.kind === "DateTime" ? 86_400_000 : 1000),
				vm,
			),
		"-"({ vm, self, args: [by] }) {
			const other = momentOf(by);
			if (other !== undefined)
				return float(
					(self.time.getTime() - other) /
						(self.kind === "DateTime" ? 86_400_000 : 1000),
				);
			return moved(
				self,
				self.time.getTime() -
					numberFrom(vm, by) * (self.kind === "DateTime" ? 86_400_000 : 1000),
				vm,
			);
		},
		"<=>"({ self, args: [other] }) {
			const moment = momentOf(other);
			return moment === undefined
				? null
				: Math.sign(self.time.getTime() - moment);
		},
		"==": ({ self, args: [other] }) => momentOf(other) === self.time.getTime(),
		hash: ({ self }) => self.time.getTime() % 2_147_483_647,
		round: ({ self }) => self,
		floor: ({ self }) => self,
	},
	{
		mon: "month",
		mday: "day",
		tv_sec: "to_i",
		gmtime: "utc",
		getutc: "utc",
		getgm: "utc",
		getlocal: "localtime",
		gmt_offset: "utc_offset",
		gmtoff: "utc_offset",
		xmlschema: "iso8601",
		rfc822: "rfc2822",
		"eql?": "==",
	},
);
