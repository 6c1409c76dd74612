import { addClassMethods, addMethods } from "../../core/define.ts";
import type { Interpreter } from "../../interpreter/interpreter.ts";
import { timeClassMethods } from "./time-class.ts";
import { timeMethods } from "./time-methods.ts";

/** `Time`. */
export function defineTime(vm: Interpreter): void {
	const time = vm.classes.define("Time");
	vm.classes.includeInto(time, vm.classes.get("Comparable"));
	addMethods(vm, time, timeMethods);
	addClassMethods(vm, time, timeClassMethods);
}
