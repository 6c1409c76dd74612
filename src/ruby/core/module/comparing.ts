import type { Interpreter } from "../../interpreter/interpreter.ts";
import { list, RubyModule, str } from "../../objects/index.ts";
import type { MethodTable } from "../define.ts";

/** What a class is called and how it stands to others: `Integer <= Numeric`. */
export const comparing: MethodTable<RubyModule> = {
	name: ({ self }) => (self.name === undefined ? null : str(self.name)),
	to_s: ({ vm, self }) => str(nameOf(vm, self)),
	inspect: ({ vm, self }) => str(nameOf(vm, self)),
	"===": ({ vm, self, args: [value] }) =>
		vm.classOf(value ?? null).isBelow(self),
	"==": ({ self, args: [other] }) => self === other,
	"<": ({ self, args: [other] }) =>
		other instanceof RubyModule && self !== other && self.isBelow(other),
	"<=": ({ self, args: [other] }) =>
		other instanceof RubyModule && self.isBelow(other),
	">": ({ self, args: [other] }) =>
		other instanceof RubyModule && self !== other && other.isBelow(self),
	">=": ({ self, args: [other] }) =>
		other instanceof RubyModule && other.isBelow(self),
	"<=>": ({ self, args: [other] }) =>
		!(other instanceof RubyModule)
			? null
			: self === other
				? 0
				: self.isBelow(other)
					? -1
					: other.isBelow(self)
						? 1
						: null,
	ancestors: ({ self }) => list([...self.ancestors]),
	hash: ({ vm, self }) => vm.send(self, "object_id"),
};

function nameOf(vm: Interpreter, module: RubyModule): string {
	if (module.attached) return `#<Class:${vm.inspect(module.attached)}>`;
	return module.name ?? `#<${module.kind}>`;
}
