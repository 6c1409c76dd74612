import { posix } from "node:path";
import type { MethodTable } from "../../core/define.ts";
import { list, RubyArray, type RubyModule, str } from "../../objects/index.ts";
import { glob } from "./glob.ts";
import { absolute, pathOf } from "./host-files.ts";

/** Names: nothing on the disk is looked at. */
export const pathMethods: MethodTable<RubyModule> = {
	join: ({ vm, args }) =>
		str(
			args
				.flatMap((part) => (part instanceof RubyArray ? part.items : [part]))
				.map((part) => vm.text(part))
				.join("/")
				.replace(/\/{2,}/g, "/"),
		),
	basename({ vm, args: [path, ending] }) {
		const name = posix.basename(pathOf(vm, path));
		if (ending === undefined) return str(name);
		const suffix = vm.text(ending);
		const extension = posix.extname(name);
		if (suffix === ".*")
			return str(extension ? name.slice(0, -extension.length) : name);
		return str(
			name !== suffix && name.endsWith(suffix)
				? name.slice(0, -suffix.length)
				: name,
		);
	},
	dirname: ({ vm, args: [path] }) => str(posix.dirname(pathOf(vm, path))),
	extname: ({ vm, args: [path] }) => str(posix.extname(pathOf(vm, path))),
	split: ({ vm, args: [path] }) =>
		list([
			str(posix.dirname(pathOf(vm, path))),
			str(posix.basename(pathOf(vm, path))),
		]),
	expand_path: ({ vm, args: [path, base] }) =>
		str(
			posix.resolve(
				vm.host.folder,
				base === undefined || base === null ? "" : pathOf(vm, base),
				pathOf(vm, path),
			),
		),
	absolute_path: ({ vm, args: [path] }) => str(absolute(vm, path)),
	realpath: ({ vm, args: [path] }) => str(absolute(vm, path)),
	"absolute_path?": ({ vm, args: [path] }) => pathOf(vm, path).startsWith("/"),
	"fnmatch?": ({ vm, args: [pattern, path] }) =>
		glob.matches(pathOf(vm, pattern), pathOf(vm, path)),
	fnmatch: ({ vm, args: [pattern, path] }) =>
		glob.matches(pathOf(vm, pattern), pathOf(vm, path)),
};
