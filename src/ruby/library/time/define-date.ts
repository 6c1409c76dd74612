import { addClassMethods, addMethods } from "../../core/define.ts";
import type { Interpreter } from "../../interpreter/interpreter.ts";
import { list, type RubyValue, str } from "../../objects/index.ts";
import { monthNames, weekdayNames } from "../../time/names.ts";
import { dateClassMethods } from "./date-class.ts";
import { dateMethods } from "./date-methods.ts";
import { dateTimeClassMethods } from "./date-time-class.ts";
import { timeMethods } from "./time-methods.ts";

/** `Date` and `DateTime`. */
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
