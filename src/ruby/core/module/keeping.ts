import { constantIn, lookUp } from "../../interpreter/constants.ts";
import { nameFrom, textFrom } from "../../interpreter/convert.ts";
import { list, RubyModule, type RubyValue, str } from "../../objects/index.ts";
import type { MethodTable } from "../define.ts";

/** The constants and variables that a class keeps. */
export const keeping: MethodTable<RubyModule> = {
	private_constant: () => null,
	const_get({ vm, self, args: [name] }) {
		return nameFrom(vm, name)
			.split("::")
			.filter(Boolean)
			.reduce<RubyValue>(
				(found, step) =>
					found instanceof RubyModule
						? constantIn(vm, found, step, true)
						: null,
				self,
			);
	},
	const_set({ vm, self, args: [name, value = null] }) {
		const constant = nameFrom(vm, name);
		if (value instanceof RubyModule) value.name ??= constant;
		self.constants.set(constant, value);
		return value;
	},
	"const_defined?": ({ vm, self, args: [name] }) =>
		lookUp(vm, self, nameFrom(vm, name)) !== undefined,
	constants: ({ vm, self }) =>
		list([...self.constants.keys()].map((name) => vm.symbol(name))),
	class_variable_get: ({ vm, self, args: [name] }) =>
		self.ancestors
			.find(({ classVariables }) => classVariables.has(nameFrom(vm, name)))
			?.classVariables.get(nameFrom(vm, name)) ?? null,
	class_variable_set({ vm, self, args: [name, value = null] }) {
		self.classVariables.set(nameFrom(vm, name), value);
		return value;
	},
	"class_variable_defined?": ({ vm, self, args: [name] }) =>
		self.ancestors.some(({ classVariables }) =>
			classVariables.has(nameFrom(vm, name)),
		),
	instance_variable_names: ({ self }) =>
		list(self.variableNames.map((name) => str(name))),
	autoload: ({ vm, args: [, path] }) =>
		vm.host.require(textFrom(vm, path), undefined),
};
