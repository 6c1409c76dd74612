import type { Interpreter } from "../interpreter/interpreter.ts";
import {
	list,
	RubyException,
	RubyHash,
	RubyModule,
	RubyString,
	type RubyValue,
	str,
} from "../objects/index.ts";
import { addClassMethods, addMethods, type MethodTable } from "./define.ts";

/** Ruby's classes of exceptions, each after the one it is below. */
const classes: readonly (readonly [name: string, above: string])[] = [
	["NoMemoryError", "Exception"],
	["ScriptError", "Exception"],
	["LoadError", "ScriptError"],
	["NotImplementedError", "ScriptError"],
	["SyntaxError", "ScriptError"],
	["SystemExit", "Exception"],
	["SystemStackError", "Exception"],
	["StandardError", "Exception"],
	["ArgumentError", "StandardError"],
	["UncaughtThrowError", "ArgumentError"],
	["EncodingError", "StandardError"],
	["FiberError", "StandardError"],
	["IOError", "StandardError"],
	["EOFError", "IOError"],
	["IndexError", "StandardError"],
	["KeyError", "IndexError"],
	["StopIteration", "IndexError"],
	["LocalJumpError", "StandardError"],
	["NameError", "StandardError"],
	["NoMethodError", "NameError"],
	["RangeError", "StandardError"],
	["FloatDomainError", "RangeError"],
	["RegexpError", "StandardError"],
	["RuntimeError", "StandardError"],
	["FrozenError", "RuntimeError"],
	["SystemCallError", "StandardError"],
	["ThreadError", "StandardError"],
	["TypeError", "StandardError"],
	["ZeroDivisionError", "StandardError"],
	["NoMatchingPatternError", "StandardError"],
];

export function defineExceptions(vm: Interpreter): void {
	const exception = vm.classes.define("Exception");
	exception.allocate = (rubyClass) => new RubyException(rubyClass);
	for (const [name, above] of classes) vm.classes.define(name, above);
	const errno = vm.classes.defineModule("Errno");
	for (const name of ["ENOENT", "EACCES", "EEXIST", "ENOTDIR", "EISDIR"])
		vm.classes.define(name, "SystemCallError", errno);
	addMethods(vm, exception, exceptionMethods);
	addClassMethods(vm, exception, {
		exception: ({ vm, self, args }) => vm.send(self, "new", ...args),
	});
}

/** What `raise` was given: nothing, a text, a class, an exception. */
export function makeException(
	vm: Interpreter,
	args: readonly RubyValue[],
): RubyException {
	const [first, message] = args.filter(
		(value) => !(value instanceof RubyHash && value.isKeywords),
	);
	if (first === undefined) {
		const current = vm.globals.get("$!");
		return current instanceof RubyException
			? current
			: vm.classes.makeException("RuntimeError", "unhandled exception");
	}
	if (first instanceof RubyString)
		return vm.classes.makeException("RuntimeError", first.text);
	const made =
		first instanceof RubyModule
			? vm.send(first, "new", ...(message === undefined ? [] : [message]))
			: first;
	if (!(made instanceof RubyException))
		return vm.classes.makeException(
			"TypeError",
			"exception class/object expected",
		);
	if (made === first && message !== undefined) made.message = message;
	return made;
}

const exceptionMethods: MethodTable<RubyException> = {
	initialize({ self, args: [message] }) {
		self.message = message ?? null;
		return null;
	},
	message: ({ vm, self }) => str(vm.text(vm.send(self, "to_s"))),
	to_s: ({ vm, self }) =>
		str(
			self.message === null
				? (vm.classOf(self).name ?? "")
				: vm.text(self.message),
		),
	full_message: ({ vm, self }) =>
		str(`${vm.text(vm.send(self, "message"))} (${vm.classOf(self).name})`),
	detailed_message: ({ vm, self }) =>
		str(`${vm.text(vm.send(self, "message"))} (${vm.classOf(self).name})`),
	inspect({ vm, self }) {
		const text = vm.text(vm.send(self, "to_s"));
		const { name } = vm.classOf(self);
		return str(text === "" ? String(name) : `#<${name}: ${text}>`);
	},
	backtrace: ({ self }) =>
		list(self.places.map(({ file, line }) => str(`${file}:${line}`))),
	set_backtrace: ({ args: [lines] }) => lines ?? null,
	backtrace_locations: () => list([]),
	cause: ({ self }) => self.cause,
	exception({ self, args: [message] }) {
		if (message !== undefined) self.message = message;
		return self;
	},
	"==": ({ vm, self, args: [other] }) =>
		other instanceof RubyException &&
		vm.classOf(self) === vm.classOf(other) &&
		vm.equal(self.message, other.message),
	name: () => null,
	key: () => null,
	receiver: () => null,
};
