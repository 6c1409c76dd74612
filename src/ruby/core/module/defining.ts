import { nameFrom } from "../../interpreter/convert.ts";
import { alias } from "../../interpreter/evaluate/definitions.ts";
import { type Call, type RubyModule, RubyProc } from "../../objects/index.ts";
import type { MethodTable } from "../define.ts";
import { attributes } from "./attributes.ts";
import { ofClass, setVisibility } from "./visibility.ts";

/** What gives a class its methods, takes them away or hides them: `attr_accessor`, `define_method`, `private`. */
export const defining: MethodTable<RubyModule> = {
	attr_reader: (call) => attributes(call, true, false),
	attr_writer: (call) => attributes(call, false, true),
	attr_accessor: (call) => attributes(call, true, true),
	attr: (call) => attributes(call, true, false),
	define_method({ vm, self, args: [name, given], block }) {
		const proc = block ?? given;
		const body =
			proc instanceof RubyProc
				? { proc }
				: {
						native: (call: Call) => vm.send(proc ?? null, "call", ...call.args),
					};
		vm.classes.addMethod({
			name: nameFrom(vm, name),
			owner: self,
			visibility: vm.caller?.shared.visibility ?? "public",
			body,
		});
		return vm.symbol(nameFrom(vm, name));
	},
	alias_method({ vm, self, args: [name, old] }) {
		alias(vm, self, nameFrom(vm, name), nameFrom(vm, old));
		return vm.symbol(nameFrom(vm, name));
	},
	remove_method: ({ vm, self, args }) => {
		for (const name of args) self.methods.delete(nameFrom(vm, name));
		vm.classes.changed();
		return self;
	},
	undef_method({ vm, self, args }) {
		for (const name of args)
			vm.classes.addMethod({
				name: nameFrom(vm, name),
				owner: self,
				visibility: "public",
				body: "undefined",
			});
		return self;
	},
	public: (call) => setVisibility(call, "public"),
	private: (call) => setVisibility(call, "private"),
	protected: (call) => setVisibility(call, "protected"),
	module_function({ vm, self, args }) {
		if (args.length === 0 && vm.caller)
			vm.caller.shared.isModuleFunction = true;
		for (const name of args) {
			const method = vm.classes.find(self, nameFrom(vm, name));
			if (method)
				vm.classes.addMethod({
					...method,
					owner: vm.classes.singletonOf(self),
					visibility: "public",
				});
		}
		return null;
	},
	private_class_method: (call) => setVisibility(ofClass(call), "private"),
	public_class_method: (call) => setVisibility(ofClass(call), "public"),
	method_added: () => null,
};
