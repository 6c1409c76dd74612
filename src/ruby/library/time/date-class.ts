import type { MethodTable } from "../../core/define.ts";
import { textFrom } from "../../interpreter/convert.ts";
import type { Interpreter } from "../../interpreter/interpreter.ts";
import type { RubyModule, RubyValue } from "../../objects/index.ts";
import { findDay } from "../../time/find-day.ts";
import { parseTime } from "../../time/parse-time.ts";
import { RubyTime } from "../../values.ts";
import { civil, dateOf, invalid, isLeap } from "./make-date.ts";
import type { DateObject } from "./time-objects.ts";

function parse(vm: Interpreter, text: RubyValue | undefined): DateObject {
	const source = textFrom(vm, text);
	const time = parseTime(source, vm.host.zone, new Date(vm.host.now()));
	if (!time || Object.keys(findDay(source)).length === 0) return invalid(vm);
	return dateOf(time.wall);
}

/** `Date.today`, `Date.parse` and other ways to a day. */
export const dateClassMethods: MethodTable<RubyModule> = {
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
