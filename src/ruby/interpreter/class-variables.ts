import type { RubyModule } from "../objects/index.ts";
import type { Frame } from "./frame.ts";
import type { Interpreter } from "./interpreter.ts";

/** The class that has a class variable: one above that has it already, or the one it is written in. */
export function classVariableOwner(
	vm: Interpreter,
	{ modules }: Frame,
	name: string,
): RubyModule {
	const inner = modules.find(({ attached }) => !attached) ?? vm.classes.object;
	return (
		inner.ancestors.find(({ classVariables }) => classVariables.has(name)) ??
		inner
	);
}
