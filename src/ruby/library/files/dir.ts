import type { MethodTable } from "../../core/define.ts";
import { listOf } from "../../interpreter/convert.ts";
import type { Interpreter } from "../../interpreter/interpreter.ts";
import {
	list,
	RubyArray,
	RubyHash,
	type RubyModule,
	type RubyValue,
	str,
} from "../../objects/index.ts";
import { glob } from "./glob.ts";
import { absolute, look, missing, writable } from "./host-files.ts";

/** `Dir.glob` and its sisters. */
export const folderMethods: MethodTable<RubyModule> = {
	pwd: ({ vm }) => str(vm.host.folder),
	getwd: ({ vm }) => str(vm.host.folder),
	"exist?": ({ vm, args: [path] }) => look(vm, path)?.isFolder === true,
	"empty?": ({ vm, args: [path] }) =>
		(vm.host.files.list(absolute(vm, path)) ?? []).length === 0,
	children: ({ vm, args: [path] }) =>
		list(
			(vm.host.files.list(absolute(vm, path)) ?? missing(vm, path)).map(str),
		),
	entries: ({ vm, args: [path] }) =>
		list(
			[
				".",
				"..",
				...(vm.host.files.list(absolute(vm, path)) ?? missing(vm, path)),
			].map(str),
		),
	each_child({ vm, args: [path], block }) {
		for (const name of vm.host.files.list(absolute(vm, path)) ??
			missing(vm, path))
			if (block) vm.yield(block, [str(name)]);
		return null;
	},
	foreach({ vm, args: [path], block }) {
		for (const name of vm.host.files.list(absolute(vm, path)) ??
			missing(vm, path))
			if (block) vm.yield(block, [str(name)]);
		return null;
	},
	glob: ({ vm, args: [patterns, options], block }) =>
		globbed(vm, [patterns ?? null], options, block),
	"[]": ({ vm, args }) => globbed(vm, args, undefined, undefined),
	mkdir({ vm, args: [path] }) {
		vm.host.files.makeFolder(writable(vm, path));
		return 0;
	},
	chdir({ vm, args: [path], block }) {
		if (block && absolute(vm, path) === vm.host.folder)
			return vm.yield(block, [path ?? null]);
		return vm.refuse(
			"unsupported",
			"`Dir.chdir` is not understood: the folder is always the course's.",
		);
	},
};

function globbed(
	vm: Interpreter,
	patterns: readonly RubyValue[],
	options: RubyValue | undefined,
	block: Parameters<Interpreter["yield"]>[0] | undefined,
): RubyValue {
	vm.host.onLook();
	const base =
		options instanceof RubyHash ? options.fetch(vm.symbol("base")) : undefined;
	const all = patterns.flatMap((one) =>
		one instanceof RubyArray ? listOf(vm, one) : [one],
	);
	const found = all
		.flatMap((pattern) =>
			glob.find(vm, vm.text(pattern), base === undefined ? "" : vm.text(base)),
		)
		.map(str);
	if (!block) return list(found);
	for (const path of found) vm.yield(block, [path]);
	return null;
}
