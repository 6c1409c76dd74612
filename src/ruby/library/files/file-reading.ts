import { addMethods, type MethodTable } from "../../core/define.ts";
import { linesOf } from "../../core/string/reading.ts";
import {
	isTrue,
	list,
	RubyHash,
	type RubyModule,
	RubyObject,
	str,
} from "../../objects/index.ts";
import { RubyTime } from "../../values.ts";
import { TimeObject } from "../time/time-objects.ts";
import { look, missing, read } from "./host-files.ts";

/** `File.read`, `File.exist?`: what asks the disk. */
export const readingMethods: MethodTable<RubyModule> = {
	"exist?": ({ vm, args: [path] }) => look(vm, path) !== undefined,
	"exists?": ({ vm, args: [path] }) => look(vm, path) !== undefined,
	"file?": ({ vm, args: [path] }) => look(vm, path)?.isFolder === false,
	"directory?": ({ vm, args: [path] }) => look(vm, path)?.isFolder === true,
	"readable?": ({ vm, args: [path] }) => look(vm, path) !== undefined,
	"symlink?": () => false,
	size: ({ vm, args: [path] }) => look(vm, path)?.size ?? missing(vm, path),
	"zero?": ({ vm, args: [path] }) => look(vm, path)?.size === 0,
	mtime({ vm, args: [path] }) {
		const facts = look(vm, path) ?? missing(vm, path);
		return new TimeObject(RubyTime.in(vm.host.zone, facts.modified));
	},
	ctime: ({ vm, self, args }) => vm.send(self, "mtime", ...args),
	stat: ({ vm, self, args: [path] }) => {
		const facts = new RubyObject();
		const time = vm.send(self, "mtime", path ?? null);
		addMethods(vm, vm.classes.singletonOf(facts), {
			mtime: () => time,
			ctime: () => time,
			size: () => look(vm, path)?.size ?? 0,
		});
		return facts;
	},
	read: ({ vm, args: [path] }) => str(read(vm, path)),
	binread: ({ vm, args: [path] }) => str(read(vm, path)),
	readlines({ vm, args }) {
		const lines = linesOf(read(vm, args[0]));
		const options = args.at(-1);
		const chomps =
			options instanceof RubyHash && isTrue(options.fetch(vm.symbol("chomp")));
		return list(
			lines.map((line) => str(chomps ? line.replace(/\r?\n$/, "") : line)),
		);
	},
	foreach({ vm, args: [path], block }) {
		if (block)
			for (const line of linesOf(read(vm, path))) vm.yield(block, [str(line)]);
		return null;
	},
};
