import { posix } from "node:path";
import {
	addClassMethods,
	addMethods,
	type MethodTable,
} from "../core/define.ts";
import { linesOf } from "../core/string/reading.ts";
import { listOf } from "../interpreter/convert.ts";
import type { Interpreter } from "../interpreter/interpreter.ts";
import {
	isTrue,
	list,
	RubyArray,
	RubyHash,
	type RubyModule,
	RubyObject,
	type RubyValue,
	str,
} from "../objects/index.ts";
import { RubyTime } from "../values.ts";
import { glob } from "./glob.ts";
import { TimeObject } from "./time-objects.ts";

export function defineFiles(vm: Interpreter): void {
	const io = vm.classes.define("IO");
	const file = vm.classes.define("File", io);
	file.constants.set("SEPARATOR", str("/"));
	file.constants.set("FNM_DOTMATCH", 4);
	file.constants.set("FNM_PATHNAME", 2);
	addClassMethods(vm, file, pathMethods, readingMethods, writingMethods);
	addMethods(vm, file, fileMethods);
	const folder = vm.classes.define("Dir", io);
	addClassMethods(vm, folder, folderMethods);
	addClassMethods(vm, vm.classes.defineModule("FileUtils"), fileUtilities);
}

const pathOf = (vm: Interpreter, value: RubyValue | undefined) =>
	vm.text(value ?? null);
const absolute = (vm: Interpreter, value: RubyValue | undefined) =>
	posix.resolve(vm.host.folder, pathOf(vm, value));

const look = (vm: Interpreter, value: RubyValue | undefined) => {
	vm.host.onLook();
	return vm.host.files.look(absolute(vm, value));
};

function read(vm: Interpreter, value: RubyValue | undefined): string {
	vm.host.onLook();
	const text = vm.host.files.read(absolute(vm, value));
	return text ?? missing(vm, value);
}

function missing(vm: Interpreter, value: RubyValue | undefined): never {
	return vm.throw(
		vm.classes.makeException(
			"Errno::ENOENT",
			`No such file or directory @ rb_sysopen - ${pathOf(vm, value)}`,
		),
	);
}

/** A path that may be written to. */
function writable(vm: Interpreter, value: RubyValue | undefined): string {
	const path = absolute(vm, value);
	return vm.host.files.mayWrite(path)
		? path
		: vm.refuse(
				"forbidden",
				`A plugin may write only into the site's folder, and not to \`${pathOf(vm, value)}\`.`,
			);
}

/** Names: nothing on the disk is looked at. */
const pathMethods: MethodTable<RubyModule> = {
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

const readingMethods: MethodTable<RubyModule> = {
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

const writingMethods: MethodTable<RubyModule> = {
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

/** An open file: read as a whole when it is opened, written as it goes. */
interface OpenFile {
	readonly path: string;
	readonly mode: string;
	rest: string;
}

function open({
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

const fileMethods: MethodTable<RubyObject> = {
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

const folderMethods: MethodTable<RubyModule> = {
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

const fileUtilities: MethodTable<RubyModule> = {
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
