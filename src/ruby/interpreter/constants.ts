import type { RubyModule, RubyValue } from "../objects/index.ts";
import type { Frame } from "./frame.ts";
import type { Interpreter } from "./interpreter.ts";

/** A constant by its bare name: in the modules around, then in what these inherit, then at the top. */
export function findConstant(
	vm: Interpreter,
	{ modules }: Frame,
	name: string,
): RubyValue {
	for (const module of modules) {
		const found = module.constants.get(name);
		if (found !== undefined) return found;
	}
	return constantIn(vm, modules[0] ?? vm.classes.object, name, true);
}

/** A constant of a module or of what it inherits. */
export function constantIn(
	vm: Interpreter,
	module: RubyModule,
	name: string,
	fromTop = false,
): RubyValue {
	const found = lookUp(vm, module, name, fromTop);
	if (found !== undefined) return found;
	const { object } = vm.classes;
	const missing = vm.findMethod(module, "const_missing");
	if (missing) return vm.invoke(missing, module, [vm.symbol(name)], undefined);
	const full = module === object ? name : `${module.name}::${name}`;
	return vm.raise("NameError", `uninitialized constant ${full}`);
}

export function lookUp(
	vm: Interpreter,
	module: RubyModule,
	name: string,
	fromTop = true,
): RubyValue | undefined {
	const { object } = vm.classes;
	for (const one of module.ancestors) {
		if (one === object && module !== object && !fromTop) continue;
		const found = one.constants.get(name);
		if (found !== undefined) return found;
	}
	return fromTop ? object.constants.get(name) : undefined;
}
