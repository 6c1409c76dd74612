import { countFrom } from "../../interpreter/convert.ts";
import type { Interpreter } from "../../interpreter/interpreter.ts";
import type { RubyValue } from "../../objects/index.ts";
import { RubyDate } from "../../values.ts";
import { DateObject } from "./time-objects.ts";

export function dateOf(time: Date): DateObject {
	return new DateObject(
		new RubyDate(
			time.getUTCFullYear(),
			time.getUTCMonth() + 1,
			time.getUTCDate(),
		),
	);
}

/** A day by year, month and day; negative ones count from the end. Raises `Date::Error`. */
export function civil(vm: Interpreter, args: readonly RubyValue[]): DateObject {
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

export function invalid(vm: Interpreter): never {
	return vm.throw(vm.classes.makeException("Date::Error", "invalid date"));
}

export function isLeap(year: number): boolean {
	return new Date(Date.UTC(year, 2, 0)).getUTCDate() === 29;
}
