import { list, type RubyModule, RubyObject } from "../../objects/index.ts";
import type { MethodTable } from "../define.ts";

/** What a class has beyond a module: it makes objects. */
export const classMethods: MethodTable<RubyModule> = {
	new({ vm, self, args, block }) {
		const made = self.allocate?.(self) ?? new RubyObject(self);
		vm.call(made, "initialize", args, { block, isPrivate: true });
		return made;
	},
	allocate: ({ self }) => self.allocate?.(self) ?? new RubyObject(self),
	superclass: ({ self }) => self.superclass ?? null,
	subclasses: () => list([]),
	// What classes and modules are told, where nobody listens.
	inherited: () => null,
};
