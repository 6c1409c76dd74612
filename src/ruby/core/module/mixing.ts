import { list, RubyModule } from "../../objects/index.ts";
import type { MethodTable } from "../define.ts";

/** Modules put into a class: `include`, `prepend`, and what these tell the module. */
export const mixing: MethodTable<RubyModule> = {
	include({ vm, self, args }) {
		for (const module of args.toReversed()) {
			if (!(module instanceof RubyModule))
				return vm.raise(
					"TypeError",
					`wrong argument type ${vm.classOf(module).name} (expected module)`,
				);
			vm.classes.includeInto(self, module);
			if (vm.findMethod(module, "included")) vm.send(module, "included", self);
		}
		return self;
	},
	prepend({ vm, self, args }) {
		for (const module of args)
			if (module instanceof RubyModule && !self.prepended.includes(module)) {
				self.prepended.push(module);
				vm.classes.changed();
				if (vm.findMethod(module, "prepended"))
					vm.send(module, "prepended", self);
			}
		return self;
	},
	"include?": ({ self, args: [module] }) =>
		module instanceof RubyModule && self !== module && self.isBelow(module),
	included_modules: ({ self }) =>
		list(self.ancestors.filter(({ isClass }) => !isClass)),
	included: () => null,
	extended: () => null,
	prepended: () => null,
};
