import { type MethodTable, withAliases } from "../../core/define.ts";
import { countFrom, numberFrom, textFrom } from "../../interpreter/convert.ts";
import type { Interpreter } from "../../interpreter/interpreter.ts";
import { type RubyModule, type RubyValue, str } from "../../objects/index.ts";
import { parseTime } from "../../time/parse-time.ts";
import { RubyTime } from "../../values.ts";
import { epochIn, epochOf, type WallTime } from "../../zone.ts";
import { minutesOf } from "./read-offset.ts";
import { TimeObject } from "./time-objects.ts";

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

/** `Time.now`, `Time.parse` and other ways to a time. */
export const timeClassMethods: MethodTable<RubyModule> =
	withAliases<RubyModule>(
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
