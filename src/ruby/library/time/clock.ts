import type { Interpreter } from "../../interpreter/interpreter.ts";
import type { Clock } from "../../time/clock.ts";

/** The clock that times are shown by. */
export function clockOf(vm: Interpreter): Clock {
	return {
		zone: vm.host.zone,
		now: new Date(vm.host.now()),
		formats: new Map(),
	};
}
