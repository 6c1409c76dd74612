import type { Interpreter } from "../../interpreter/interpreter.ts";
import type { MethodTable } from "../define.ts";
import { refuseText } from "../object.ts";

/** What a plugin may not do, or what the interpreter does not understand. */
export const refused: MethodTable = {
	binding: ({ vm }) => vm.refuse("unsupported", "`binding` is not understood."),
	eval: ({ vm, args }) => refuseText(vm, args.length > 0 ? args : [null]),
	system: ({ vm }) => refuseProcess(vm),
	"`": ({ vm }) => refuseProcess(vm),
	exec: ({ vm }) => refuseProcess(vm),
	spawn: ({ vm }) => refuseProcess(vm),
	fork: ({ vm }) => refuseProcess(vm),
	gets: ({ vm }) =>
		vm.refuse("forbidden", "A plugin may not ask at the terminal."),
};

function refuseProcess(vm: Interpreter): never {
	return vm.refuse("forbidden", "A plugin may not start other programs.");
}
