import { type MethodTable, withAliases } from "../../core/define.ts";
import { numberFrom, textFrom } from "../../interpreter/convert.ts";
import type { Interpreter } from "../../interpreter/interpreter.ts";
import { float, list, str } from "../../objects/index.ts";
import { zoneAbbreviation } from "../../time/clock.ts";
import { strftime } from "../../time/strftime.ts";
import { offsetText, RubyDate, RubyTime } from "../../values.ts";
import { calendarFields } from "./calendar-fields.ts";
import { clockOf } from "./clock.ts";
import { momentOf } from "./moment-of.ts";
import { minutesOf } from "./read-offset.ts";
import { DateObject, TimeObject } from "./time-objects.ts";

const field =
	(read: (wall: Date) => number): MethodTable<TimeObject>[string] =>
	({ self }) =>
		read(self.time.wall);

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

/** Methods of `Time`, and of `DateTime`, which counts in days. */
export const timeMethods: MethodTable<TimeObject> = withAliases<TimeObject>(
	{
		...calendarFields<TimeObject>(({ time }) => time.wall),
		hour: field((wall) => wall.getUTCHours()),
		min: field((wall) => wall.getUTCMinutes()),
		sec: field((wall) => wall.getUTCSeconds()),
		usec: field((wall) => wall.getUTCMilliseconds() * 1000),
		nsec: field((wall) => wall.getUTCMilliseconds() * 1_000_000),
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
