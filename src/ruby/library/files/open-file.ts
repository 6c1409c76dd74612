import type { MethodTable } from "../../core/define.ts";
import { linesOf } from "../../core/string/reading.ts";
import type { Interpreter } from "../../interpreter/interpreter.ts";
import {
	list,
	RubyArray,
	RubyHash,
	RubyObject,
	type RubyValue,
	str,
} from "../../objects/index.ts";
import { absolute, read, writable } from "./host-files.ts";

/** An open file: read as a whole when it is opened, written as it goes. */
interface OpenFile {
	readonly path: string;
	readonly mode: string;
	rest: string;
}

export function open({
	vm,
	self,
	args: [path, mode],
	block,
}: Parameters<MethodTable[string]>[0]): RubyValue {
	const how =
		mode === undefined || mode instanceof RubyHash ? "r" : vm.text(mode);
	const writes = /[wa]/.test(how);
	const file = new RubyObject(vm.classes.get("File"));
	const place = writes ? writable(vm, path) : absolute(vm, path);
	if (writes) vm.host.files.write(place, "", how.startsWith("a"));
	file.native = {
		path: place,
		mode: how,
		rest: writes ? "" : read(vm, path),
	} satisfies OpenFile;
	return block && self !== undefined ? vm.yield(block, [file]) : file;
}

function opened(self: RubyObject): OpenFile {
	return self.native as OpenFile;
}

const append = (vm: Interpreter, self: RubyObject, text: string) =>
	vm.host.files.write(opened(self).path, text, true);

/** Methods of an open `File`. */
export const fileMethods: MethodTable<RubyObject> = {
	read({ self }) {
		const file = opened(self);
		const text = file.rest;
		file.rest = "";
		return str(text);
	},
	readlines: ({ self }) => list(linesOf(opened(self).rest).map(str)),
	each_line({ vm, self, block }) {
		if (block)
			for (const line of linesOf(opened(self).rest))
				vm.yield(block, [str(line)]);
		return self;
	},
	gets({ self }) {
		const file = opened(self);
		const [line] = linesOf(file.rest);
		file.rest = file.rest.slice(line?.length ?? 0);
		return line === undefined ? null : str(line);
	},
	write({ vm, self, args }) {
		append(vm, self, args.map((text) => vm.text(text)).join(""));
		return args.reduce((sum: number, text) => sum + vm.text(text).length, 0);
	},
	print({ vm, self, args }) {
		append(vm, self, args.map((text) => vm.text(text)).join(""));
		return null;
	},
	"<<"({ vm, self, args: [text] }) {
		append(vm, self, vm.text(text ?? null));
		return self;
	},
	puts({ vm, self, args }) {
		const lines = args
			.flatMap((one) => (one instanceof RubyArray ? one.items : [one]))
			.map((one) => vm.text(one));
		append(
			vm,
			self,
			(lines.length > 0 ? lines : [""])
				.map((line) => (line.endsWith("\n") ? line : `${line}\n`))
				.join(""),
		);
		return null;
	},
	close: () => null,
	flush: ({ self }) => self,
	"closed?": () => false,
	path: ({ self }) => str(opened(self).path),
	"eof?": ({ self }) => opened(self).rest === "",
};
