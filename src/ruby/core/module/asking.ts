import { nameFrom } from "../../interpreter/convert.ts";
import { isTrue, list, type RubyModule } from "../../objects/index.ts";
import type { MethodTable } from "../define.ts";
import { unboundMethod } from "../methods.ts";

/** What asks a class for its methods. */
export const asking: MethodTable<RubyModule> = {
	instance_methods: ({ vm, self, args: [inherited] }) =>
		list(
			(isTrue(inherited ?? true)
				? self.ancestors.filter((one) => one !== vm.classes.object)
				: [self]
			)
				.flatMap(({ methods }) => [...methods.values()])
				.filter(({ visibility }) => visibility !== "private")
				.map(({ name }) => vm.symbol(name)),
		),
	"method_defined?": ({ vm, self, args: [name] }) => {
		const method = vm.classes.find(self, nameFrom(vm, name));
		return method !== undefined && method.visibility !== "private";
	},
	"instance_methods?": () => null,
	"private_method_defined?": ({ vm, self, args: [name] }) =>
		vm.classes.find(self, nameFrom(vm, name))?.visibility === "private",
	instance_method({ vm, self, args: [name] }) {
		const method = vm.classes.find(self, nameFrom(vm, name));
		return method
			? unboundMethod(method)
			: vm.raise(
					"NameError",
					`undefined method \`${nameFrom(vm, name)}' for class \`${self.name}'`,
				);
	},
};
