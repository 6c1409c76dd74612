import { arrayMethods } from "./core/array/table.ts";
import { addClassMethods, addMethods } from "./core/define.ts";
import { enumerableMethods } from "./core/enumerable/table.ts";
import { enumeratorMethods } from "./core/enumerator.ts";
import { defineExceptions } from "./core/exceptions.ts";
import { hashClassMethods, hashMethods } from "./core/hash/table.ts";
import { kernelMethods } from "./core/kernel.ts";
import { methodMethods } from "./core/methods.ts";
import { classMethods, moduleMethods } from "./core/modules.ts";
import { floatMethods, integerMethods } from "./core/numeric.ts";
import { objectMethods } from "./core/object.ts";
import { procMethods } from "./core/proc.ts";
import { rangeMethods } from "./core/range.ts";
import {
	matchMethods,
	regexpClassMethods,
	regexpMethods,
} from "./core/regexp.ts";
import { booleanMethods, comparableMethods, nilMethods } from "./core/small.ts";
import { stringMethods } from "./core/string/table.ts";
import { structClassMethods, structMethods } from "./core/struct.ts";
import { symbolMethods } from "./core/symbol.ts";
import type { RubyHost } from "./interpreter/host.ts";
import { Interpreter } from "./interpreter/interpreter.ts";
import { makeClass } from "./interpreter/make-class.ts";
import { defineDate } from "./library/date.ts";
import { defineFiles } from "./library/files.ts";
import { defineJson } from "./library/json.ts";
import { defineMath } from "./library/mathematics.ts";
import { prelude } from "./library/prelude.ts";
import { defineTime } from "./library/time.ts";
import { defineWeb } from "./library/web.ts";
import { defineYaml } from "./library/yaml.ts";
import {
	float,
	list,
	RubyArray,
	type RubyFloat,
	RubyHash,
	RubyModule,
	RubyObject,
	RubyRange,
	RubyString,
	str,
} from "./objects/index.ts";
import type { RunText } from "./run-text.ts";

/** An interpreter with Ruby's core classes and the libraries that plugins use. @param run - Runs the library's own Ruby. */
export function createInterpreter(host: RubyHost, run: RunText): Interpreter {
	const vm = new Interpreter(host);
	defineCore(vm);
	defineCollections(vm);
	defineTexts(vm);
	defineTime(vm);
	defineDate(vm);
	defineMath(vm);
	defineJson(vm);
	defineYaml(vm);
	defineFiles(vm);
	defineWeb(vm);
	defineGlobals(vm);
	run(vm, "ruby/prelude.rb", prelude);
	return vm;
}

function defineCore(vm: Interpreter): void {
	const { classes } = vm;
	defineExceptions(vm);
	addMethods(vm, "Kernel", objectMethods, kernelMethods);
	addMethods(vm, "Comparable", comparableMethods);
	addMethods(vm, "Module", moduleMethods);
	addMethods(vm, "Class", classMethods);
	addClassMethods(vm, "Class", {
		new({ vm, args: [superclass], block }) {
			const above =
				superclass instanceof RubyModule ? superclass : classes.object;
			const made = makeClass(vm, above);
			if (block) vm.yield(block, [made], { self: made, definee: made });
			return made;
		},
	});
	addClassMethods(vm, "Module", {
		new({ vm, block }) {
			const made = new RubyModule({});
			if (block) vm.yield(block, [made], { self: made, definee: made });
			return made;
		},
	});
	addMethods(vm, classes.define("NilClass"), nilMethods);
	addMethods(vm, classes.define("TrueClass"), booleanMethods);
	addMethods(vm, classes.define("FalseClass"), booleanMethods);
	addMethods(vm, classes.define("Proc"), procMethods);
	addClassMethods(vm, "Proc", { new: ({ block }) => block ?? null });
	addMethods(vm, classes.define("Method"), methodMethods);
	addMethods(vm, classes.define("UnboundMethod"), methodMethods);
	const numeric = classes.define("Numeric");
	classes.includeInto(numeric, classes.get("Comparable"));
	addMethods(vm, classes.define("Integer", numeric), integerMethods);
	addClassMethods(vm, "Integer", {
		sqrt: ({ args: [value] }) => Math.floor(Math.sqrt(Number(value))),
	});
	const floats = classes.define("Float", numeric);
	addMethods<RubyFloat>(vm, floats, floatMethods);
	floats.constants.set("INFINITY", float(Number.POSITIVE_INFINITY));
	floats.constants.set("NAN", float(Number.NaN));
	floats.constants.set("EPSILON", float(Number.EPSILON));
	floats.constants.set("MAX", float(Number.MAX_VALUE));
}

function defineCollections(vm: Interpreter): void {
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

function withClass<Value extends RubyObject>(
	value: Value,
	rubyClass: RubyModule,
): Value {
	if (!["Array", "Hash", "String"].includes(rubyClass.name ?? ""))
		value.rubyClass = rubyClass;
	return value;
}

function defineTexts(vm: Interpreter): void {
	const { classes } = vm;
	const encoding = classes.define("Encoding");
	const utf8 = new RubyObject(encoding);
	addMethods(vm, encoding, {
		to_s: () => str("UTF-8"),
		name: () => str("UTF-8"),
		inspect: () => str("#<Encoding:UTF-8>"),
	});
	for (const name of ["UTF_8", "ASCII_8BIT", "BINARY", "US_ASCII"])
		encoding.constants.set(name, utf8);
	addClassMethods(vm, encoding, {
		"default_external=": () => null,
		"default_internal=": () => null,
		default_external: () => utf8,
	});
	const strings = classes.define("String");
	strings.allocate = (rubyClass) => withClass(new RubyString(""), rubyClass);
	classes.includeInto(strings, classes.get("Comparable"));
	addMethods(vm, strings, stringMethods);
	const symbols = classes.define("Symbol");
	classes.includeInto(symbols, classes.get("Comparable"));
	addMethods(vm, symbols, symbolMethods);
	const regexps = classes.define("Regexp");
	regexps.constants.set("IGNORECASE", 1);
	regexps.constants.set("EXTENDED", 2);
	regexps.constants.set("MULTILINE", 4);
	addMethods(vm, regexps, regexpMethods);
	addClassMethods(vm, regexps, regexpClassMethods);
	addMethods(vm, classes.define("MatchData"), matchMethods);
}

function defineGlobals(vm: Interpreter): void {
	const { constants } = vm.classes.object;
	const environment = RubyHash.from(
		Object.entries(vm.host.environment).map(([name, value]) => [
			str(name),
			str(value),
		]),
	);
	constants.set("ENV", environment);
	constants.set("ARGV", list([]));
	constants.set("RUBY_VERSION", str("3.1.2"));
	constants.set("RUBY_ENGINE", str("ruby"));
	constants.set("RUBY_PLATFORM", str("x86_64-linux"));
	const terminal = new RubyObject();
	addMethods(vm, vm.classes.singletonOf(terminal), {
		puts: ({ vm, args }) => vm.send(null, "puts", ...args),
		print: ({ vm, args }) => vm.send(null, "print", ...args),
		write: ({ vm, args }) => vm.send(null, "print", ...args),
		"<<": ({ vm, args }) => {
			vm.send(null, "print", ...args);
			return terminal;
		},
		printf: ({ vm, args }) => vm.send(null, "printf", ...args),
		flush: () => terminal,
		"sync=": () => true,
		sync: () => true,
		"tty?": () => false,
		isatty: () => false,
	});
	for (const name of ["STDOUT", "STDERR"]) constants.set(name, terminal);
	for (const name of ["$stdout", "$stderr"]) vm.globals.set(name, terminal);
	vm.globals.set("$PROGRAM_NAME", str("jekyll"));
	vm.globals.set("$0", str("jekyll"));
	vm.globals.set("$,", null);
	vm.globals.set("$/", str("\n"));
	vm.globals.set("$LOAD_PATH", list([]));
	vm.globals.set("$:", list([]));
	vm.globals.set("$VERBOSE", false);
	vm.globals.set("$DEBUG", false);
	const garbage = vm.classes.defineModule("GC");
	addClassMethods(vm, garbage, { start: () => null });
	const processes = vm.classes.defineModule("Process");
	processes.constants.set("CLOCK_MONOTONIC", 1);
	addClassMethods(vm, processes, {
		clock_gettime: ({ vm }) => float(vm.host.now() / 1000),
		pid: () => 1,
	});
	const object = new RubyObject();
	addMethods(vm, vm.classes.singletonOf(object), {
		to_s: () => str("main"),
		inspect: () => str("main"),
	});
	vm.globals.set("main", object);
	addMethods(vm, vm.classes.define("Mutex"), {
		synchronize: ({ vm, block }) => (block ? vm.yield(block, []) : null),
		lock: ({ self }) => self,
		unlock: ({ self }) => self,
	});
	vm.classes
		.defineModule("Thread")
		.constants.set("Mutex", vm.classes.get("Mutex"));
	addClassMethods(vm, "Thread", {
		new: ({ vm }) => vm.refuse("unsupported", "Threads are not understood."),
		current: () => new RubyHash(),
	});
}
