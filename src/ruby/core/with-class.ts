import type { RubyModule, RubyObject } from "../objects/index.ts";

/** An object of a class that inherits from a core class knows that it does. */
export function withClass<Value extends RubyObject>(
	value: Value,
	rubyClass: RubyModule,
): Value {
	if (!["Array", "Hash", "String"].includes(rubyClass.name ?? ""))
		value.rubyClass = rubyClass;
	return value;
}
