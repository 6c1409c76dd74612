import type { Interpreter } from "../interpreter/interpreter.ts";
import {
	list,
	RubyArray,
	RubyHash,
	RubyObject,
	RubyRange,
} from "../objects/index.ts";
import { arrayMethods } from "./array/table.ts";
import { addClassMethods, addMethods } from "./define.ts";
import { enumerableMethods } from "./enumerable/table.ts";
import { enumeratorMethods } from "./enumerator.ts";
import { hashClassMethods, hashMethods } from "./hash/table.ts";
import { rangeMethods } from "./range.ts";
import { structClassMethods, structMethods } from "./struct.ts";
import { withClass } from "./with-class.ts";

/** What can be walked through: lists, hashes, ranges. */
export function defineCollections(vm: Interpreter): void {
	const { classes } = vm;
	const enumerable = classes.defineModule("Enumerable");
	addMethods(vm, enumerable, enumerableMethods);
	const make = (name: string) => {
		const made = classes.define(name);
		classes.includeInto(made, enumerable);
		return made;
	};
	const arrays = make("Array");
	arrays.allocate = (rubyClass) => withClass(new RubyArray([]), rubyClass);
	addMethods(vm, arrays, arrayMethods);
	const hashes = make("Hash");
	hashes.allocate = (rubyClass) => withClass(new RubyHash(), rubyClass);
	addMethods(vm, hashes, hashMethods);
	addClassMethods(vm, hashes, hashClassMethods);
	addMethods(vm, make("Range"), rangeMethods);
	addClassMethods(vm, "Range", {
		new: ({ args: [first = null, last = null, excludesEnd] }) =>
			new RubyRange(first, last, excludesEnd === true),
	});
	addMethods(vm, make("Enumerator"), enumeratorMethods);
	addClassMethods(vm, "Enumerator", {
		new: ({ vm, block }) => {
			const items = list([]);
			const yielder = new RubyObject();
			addMethods(vm, vm.classes.singletonOf(yielder), {
				"<<"({ args: [item = null] }) {
					items.items.push(item);
					return yielder;
				},
				yield({ args: [item = null] }) {
					items.items.push(item);
					return null;
				},
			});
			if (block) vm.yield(block, [yielder]);
			return items;
		},
	});
	addMethods(vm, make("Struct"), structMethods);
	addClassMethods(vm, "Struct", structClassMethods);
}
