import { nameFrom } from "../../interpreter/convert.ts";
import { list, RubyModule, str } from "../../objects/index.ts";
import type { MethodTable } from "../define.ts";
import { converting } from "./converting.ts";
import { leaving } from "./leaving.ts";
import { loading } from "./loading.ts";
import { printing } from "./printing.ts";
import { chance } from "./random.ts";
import { refused } from "./refused.ts";

/** Functions that are there everywhere. */
export const kernelMethods: MethodTable = {
	...printing,
	...leaving,
	...loading,
	...refused,
	...converting,
	...chance,
	at_exit: () => null,
	trap: () => null,
	sleep: () => 0,
	lambda({ vm, block }) {
		if (!block)
			return vm.raise(
				"ArgumentError",
				"tried to create Proc object without a block",
			);
		block.isLambda = true;
		return block;
	},
	proc: ({ block }) => block ?? null,
	"block_given?": ({ vm }) => vm.caller?.block !== undefined,
	__method__: ({ vm }) =>
		vm.caller?.method ? vm.symbol(vm.caller.method.name) : null,
	caller: ({ vm }) => list([str(`${vm.place.file}:${vm.place.line}`)]),
	caller_locations: () => list([]),
	instance_variable_names: ({ self }) =>
		list(
			typeof self === "object" && self
				? self.variableNames.map((name) => str(name))
				: [],
		),
	initialize: () => null,
	initialize_copy: ({ self }) => self,
	open: ({ vm, args, block }) =>
		vm.call(vm.classes.get("File"), "open", args, { block }),
	public: ({ args }) => args[0] ?? null,
	private: ({ args }) => args[0] ?? null,
	include({ vm, args }) {
		for (const module of args)
			if (module instanceof RubyModule)
				vm.classes.includeInto(vm.classes.object, module);
		return null;
	},
	define_method({ vm, args: [name], block }) {
		if (block)
			vm.classes.addMethod({
				name: nameFrom(vm, name),
				owner: vm.classes.object,
				visibility: "public",
				body: { proc: block },
			});
		return name ?? null;
	},
};
