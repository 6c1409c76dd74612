import {
	type Method,
	RubyModule,
	type RubyObject,
	type RubyValue,
} from "../objects/index.ts";
import type { CallOptions, Interpreter } from "./interpreter.ts";

/** `method_missing`, or the exception where a class has none. */
export function missingMethod(
	vm: Interpreter,
	receiver: RubyValue,
	name: string,
	args: RubyValue[],
	{ block, isPrivate }: CallOptions,
): RubyValue {
	const rescue = vm.findMethod(receiver, "method_missing");
	if (rescue)
		return vm.invoke(rescue, receiver, [vm.symbol(name), ...args], block);
	const what = isPrivate && args.length === 0 && !block;
	const kind = what ? "local variable or method" : "method";
	return vm.raise(
		what ? "NameError" : "NoMethodError",
		`undefined ${kind} \`${name}' for ${described(vm, receiver)}`,
	);
}

export function notVisible(
	vm: Interpreter,
	receiver: RubyValue,
	{ name, visibility }: Method,
): never {
	return vm.raise(
		"NoMethodError",
		`${visibility} method \`${name}' called for ${described(vm, receiver)}`,
	);
}

/** As Ruby's messages name an object. */
export function described(vm: Interpreter, value: RubyValue): string {
	if (value === null) return "nil:NilClass";
	if (typeof value === "boolean")
		return `${value}:${value ? "TrueClass" : "FalseClass"}`;
	const { name } = vm.classes.plainClassOf(value);
	if (value instanceof RubyModule)
		return `${vm.inspect(value)}:${value.isClass ? "Class" : "Module"}`;
	const shown = vm.inspect(value);
	const isPlain = (value as RubyObject).kind === "Object";
	// Ruby names what has an \`inspect\` of its own by that, unless it is long.
	if (isPlain && shown.startsWith("#<"))
		return shown.length > 65 ? `#<${name}>` : shown;
	return isPlain ? `${shown}:${name}` : `${vm.inspect(value)}:${name}`;
}
