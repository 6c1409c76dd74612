import { posix } from "node:path";
import type { Interpreter } from "../../interpreter/interpreter.ts";
import type { RubyValue } from "../../objects/index.ts";

export const pathOf = (vm: Interpreter, value: RubyValue | undefined) =>
	vm.text(value ?? null);
export const absolute = (vm: Interpreter, value: RubyValue | undefined) =>
	posix.resolve(vm.host.folder, pathOf(vm, value));

export const look = (vm: Interpreter, value: RubyValue | undefined) => {
	vm.host.onLook();
	return vm.host.files.look(absolute(vm, value));
};

export function read(vm: Interpreter, value: RubyValue | undefined): string {
	vm.host.onLook();
	const text = vm.host.files.read(absolute(vm, value));
	return text ?? missing(vm, value);
}

export function missing(vm: Interpreter, value: RubyValue | undefined): never {
	return vm.throw(
		vm.classes.makeException(
			"Errno::ENOENT",
			`No such file or directory @ rb_sysopen - ${pathOf(vm, value)}`,
		),
	);
}

/** A path that may be written to. */
export function writable(
	vm: Interpreter,
	value: RubyValue | undefined,
): string {
	const path = absolute(vm, value);
	return vm.host.files.mayWrite(path)
		? path
		: vm.refuse(
				"forbidden",
				`A plugin may write only into the site's folder, and not to \`${pathOf(vm, value)}\`.`,
			);
}
