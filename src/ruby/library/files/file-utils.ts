import type { MethodTable } from "../../core/define.ts";
import type { Interpreter } from "../../interpreter/interpreter.ts";
import {
	RubyArray,
	type RubyModule,
	type RubyValue,
} from "../../objects/index.ts";
import { absolute, writable } from "./host-files.ts";

/** `FileUtils`, as a module's functions. */
export const fileUtilities: MethodTable<RubyModule> = {
	mkdir_p({ vm, args: [paths] }) {
		for (const path of paths instanceof RubyArray
			? paths.items
			: [paths ?? null])
			vm.host.files.makeFolder(writable(vm, path));
		return paths ?? null;
	},
	mkpath: ({ vm, self, args }) => vm.send(self, "mkdir_p", ...args),
	rm: ({ vm, args: [paths] }) => remove(vm, paths),
	rm_f: ({ vm, args: [paths] }) => remove(vm, paths),
	rm_r: ({ vm, args: [paths] }) => remove(vm, paths),
	rm_rf: ({ vm, args: [paths] }) => remove(vm, paths),
	touch({ vm, args: [path] }) {
		vm.host.files.write(writable(vm, path), "", true);
		return null;
	},
	cp: ({ vm, args: [from, to] }) => copy(vm, from, to),
	cp_r: ({ vm, args: [from, to] }) => copy(vm, from, to),
	copy: ({ vm, args: [from, to] }) => copy(vm, from, to),
	mv({ vm, args: [from, to] }) {
		vm.host.files.move(writable(vm, from), writable(vm, to));
		return 0;
	},
};

function remove(vm: Interpreter, paths: RubyValue | undefined): RubyValue {
	for (const path of paths instanceof RubyArray ? paths.items : [paths ?? null])
		vm.host.files.remove(writable(vm, path));
	return paths ?? null;
}

function copy(
	vm: Interpreter,
	from: RubyValue | undefined,
	to: RubyValue | undefined,
): RubyValue {
	vm.host.onLook();
	vm.host.files.copy(absolute(vm, from), writable(vm, to));
	return null;
}
