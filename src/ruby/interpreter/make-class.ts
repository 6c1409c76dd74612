import { RubyModule } from "../objects/index.ts";
import type { Interpreter } from "./interpreter.ts";

/** A new class; its superclass is told (`inherited`). @param name - None for `Class.new`. */
export function makeClass(
	vm: Interpreter,
	superclass: RubyModule,
	parent?: RubyModule,
	name?: string,
): RubyModule {
	const made = name
		? vm.classes.define(name, superclass, parent)
		: new RubyModule({ superclass, isClass: true });
	vm.classes.singletonOf(made);
	if (vm.findMethod(superclass, "inherited"))
		vm.send(superclass, "inherited", made);
	return made;
}
