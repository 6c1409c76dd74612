import type { Interpreter } from "../interpreter/interpreter.ts";
import { float, list, RubyHash, RubyObject, str } from "../objects/index.ts";
import { addClassMethods, addMethods } from "./define.ts";

/** Global variables and constants: the terminal, the environment, the process. */
export function defineGlobals(vm: Interpreter): void {
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
