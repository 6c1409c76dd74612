import type { MethodTable } from "../../core/define.ts";
import { RubyHash, type RubyModule } from "../../objects/index.ts";
import { writable } from "./host-files.ts";
import { open } from "./open-file.ts";

/** `File.write`, `File.open`: what changes the disk, within the site's folder. */
export const writingMethods: MethodTable<RubyModule> = {
	write({ vm, args: [path, text, options] }) {
		const content = vm.text(text ?? null);
		const appends =
			options instanceof RubyHash &&
			vm.text(options.fetch(vm.symbol("mode")) ?? null).startsWith("a");
		vm.host.files.write(writable(vm, path), content, appends);
		return Buffer.byteLength(content);
	},
	delete({ vm, args }) {
		for (const path of args) vm.host.files.remove(writable(vm, path));
		return args.length;
	},
	unlink({ vm, args }) {
		for (const path of args) vm.host.files.remove(writable(vm, path));
		return args.length;
	},
	rename({ vm, args: [from, to] }) {
		vm.host.files.move(writable(vm, from), writable(vm, to));
		return 0;
	},
	open: (call) => open(call),
	new: (call) => open(call),
};
