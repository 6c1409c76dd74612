import type { RubyModule } from "../../objects/index.ts";
import type { MethodTable } from "../define.ts";
import { refuseText } from "../object.ts";

/** Code run as if it stood in the class. */
export const evaluating: MethodTable<RubyModule> = {
	class_eval: ({ vm, self, block, args }) =>
		block
			? vm.yield(block, [self], { self, definee: self })
			: refuseText(vm, args),
	module_eval: ({ vm, self, block, args }) =>
		block
			? vm.yield(block, [self], { self, definee: self })
			: refuseText(vm, args),
	class_exec: ({ vm, self, block, args }) =>
		block ? vm.yield(block, args, { self, definee: self }) : null,
	module_exec: ({ vm, self, block, args }) =>
		block ? vm.yield(block, args, { self, definee: self }) : null,
	refine: ({ vm }) =>
		vm.refuse("unsupported", "Refinements are not understood."),
	using: ({ vm }) =>
		vm.refuse("unsupported", "Refinements are not understood."),
	freeze: ({ self }) => self,
};
