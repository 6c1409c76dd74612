import {
	countFrom,
	nameFrom,
	numberFrom,
	textFrom,
	toList,
} from "../interpreter/convert.ts";
import type { Interpreter } from "../interpreter/interpreter.ts";
import { integer, isInteger } from "../interpreter/numbers.ts";
import {
	ExitSignal,
	RaisedError,
	ThrowSignal,
} from "../interpreter/signals.ts";
import {
	float,
	list,
	RubyArray,
	RubyException,
	RubyFloat,
	RubyHash,
	RubyModule,
	type RubyProc,
	RubyRange,
	type RubyValue,
	str,
} from "../objects/index.ts";
import type { MethodTable } from "./define.ts";
import { makeException } from "./exceptions.ts";
import { format } from "./format.ts";
import { refuseText } from "./object.ts";
import { parseFloatOf, parseInteger } from "./parse-number.ts";

/** Functions that are there everywhere. */
export const kernelMethods: MethodTable = {
	puts({ vm, args }) {
		vm.host.print(linesOf(vm, args));
		return null;
	},
	print({ vm, args }) {
		vm.host.print(args.map((value) => vm.text(value)).join(""));
		return null;
	},
	p({ vm, args }) {
		for (const value of args) vm.host.print(`${vm.inspect(value)}\n`);
		return args.length > 1 ? list(args) : (args[0] ?? null);
	},
	pp({ vm, args }) {
		for (const value of args) vm.host.print(`${vm.inspect(value)}\n`);
		return args[0] ?? null;
	},
	warn({ vm, args }) {
		vm.host.print(
			linesOf(
				vm,
				args.filter((value) => !(value instanceof RubyHash)),
			),
		);
		return null;
	},
	printf({ vm, args: [pattern, ...values] }) {
		vm.host.print(format(vm, textFrom(vm, pattern), values));
		return null;
	},
	format: ({ vm, args: [pattern, ...values] }) =>
		str(format(vm, textFrom(vm, pattern), values)),
	sprintf: ({ vm, args: [pattern, ...values] }) =>
		str(format(vm, textFrom(vm, pattern), values)),
	raise: ({ vm, args }) => raise(vm, args),
	fail: ({ vm, args }) => raise(vm, args),
	abort: ({ vm, args: [message] }) =>
		vm.raise("SystemExit", message === undefined ? "exit" : vm.text(message)),
	exit() {
		throw new ExitSignal();
	},
	require: ({ vm, args: [name] }) =>
		vm.host.require(textFrom(vm, name), undefined),
	require_relative: ({ vm, args: [name] }) =>
		vm.host.require(textFrom(vm, name), vm.place.file),
	load: ({ vm, args: [name] }) =>
		vm.host.require(textFrom(vm, name), undefined),
	autoload: () => null,
	gem: () => true,
	at_exit: () => null,
	trap: () => null,
	srand: () => 0,
	sleep: () => 0,
	binding: ({ vm }) => vm.refuse("unsupported", "`binding` is not understood."),
	eval: ({ vm, args }) => refuseText(vm, args.length > 0 ? args : [null]),
	system: ({ vm }) => refuseProcess(vm),
	"`": ({ vm }) => refuseProcess(vm),
	exec: ({ vm }) => refuseProcess(vm),
	spawn: ({ vm }) => refuseProcess(vm),
	fork: ({ vm }) => refuseProcess(vm),
	gets: ({ vm }) =>
		vm.refuse("forbidden", "A plugin may not ask at the terminal."),
	lambda({ vm, block }) {
		if (!block)
			return vm.raise(
				"ArgumentError",
				"tried to create Proc object without a block",
			);
		block.isLambda = true;
		return block;
	},
	proc: ({ block }) => block ?? null,
	"block_given?": ({ vm }) => vm.caller?.block !== undefined,
	__method__: ({ vm }) =>
		vm.caller?.method ? vm.symbol(vm.caller.method.name) : null,
	__dir__: ({ vm }) =>
		str(`${vm.host.folder}/${vm.place.file}`.replace(/\/[^/]*$/, "")),
	caller: ({ vm }) => list([str(`${vm.place.file}:${vm.place.line}`)]),
	caller_locations: () => list([]),
	loop: ({ vm, block }) => loop(vm, block),
	catch({ vm, args: [tag], block }) {
		const own = tag ?? str("");
		try {
			return block ? vm.yield(block, [own]) : null;
		} catch (signal) {
			if (signal instanceof ThrowSignal && vm.equal(signal.tag, own))
				return signal.value;
			throw signal;
		}
	},
	throw({ args: [tag, value] }) {
		throw new ThrowSignal(tag ?? null, value ?? null);
	},
	rand({ vm, args: [most] }) {
		vm.host.onLook();
		const random = Math.random();
		if (most instanceof RubyRange) {
			const first = numberFrom(vm, most.first);
			const width = numberFrom(vm, most.last) - first;
			return isInteger(most.first)
				? first + Math.floor(random * (width + 1))
				: float(first + random * width);
		}
		return isInteger(most) ? Math.floor(random * Number(most)) : float(random);
	},
	Integer({ vm, args: [value, base] }) {
		if (value instanceof RubyFloat) return integer(Math.trunc(value.value));
		if (isInteger(value)) return value;
		if (value === null || value === undefined)
			return vm.raise("TypeError", "can't convert nil into Integer");
		const number = parseInteger(
			vm.text(value),
			isInteger(base) ? Number(base) : 10,
			true,
		);
		return (
			number ??
			orNil(vm, [base], `invalid value for Integer(): ${vm.inspect(value)}`)
		);
	},
	Float({ vm, args: [value, options] }) {
		if (value instanceof RubyFloat) return value;
		if (isInteger(value)) return float(Number(value));
		if (value === null || value === undefined)
			return vm.raise("TypeError", "can't convert nil into Float");
		const number = parseFloatOf(vm.text(value), true);
		return number === undefined
			? orNil(vm, [options], `invalid value for Float(): ${vm.inspect(value)}`)
			: float(number);
	},
	String: ({ vm, args: [value] }) => str(vm.text(value ?? null)),
	Array({ vm, args: [value = null] }) {
		if (value instanceof RubyArray) return value;
		return list([...toList(vm, value)]);
	},
	Hash: ({ args: [value] }) =>
		value instanceof RubyHash ? value : new RubyHash(),
	Rational: ({ vm, args: [value, by] }) =>
		float(numberFrom(vm, value) / (by === undefined ? 1 : countFrom(vm, by))),
	instance_variable_names: ({ self }) =>
		list(
			typeof self === "object" && self
				? self.variableNames.map((name) => str(name))
				: [],
		),
	initialize: () => null,
	initialize_copy: ({ self }) => self,
	open: ({ vm, args, block }) =>
		vm.call(vm.classes.get("File"), "open", args, { block }),
	public: ({ args }) => args[0] ?? null,
	private: ({ args }) => args[0] ?? null,
	include({ vm, args }) {
		for (const module of args)
			if (module instanceof RubyModule)
				vm.classes.includeInto(vm.classes.object, module);
		return null;
	},
	define_method({ vm, args: [name], block }) {
		if (block)
			vm.classes.addMethod({
				name: nameFrom(vm, name),
				owner: vm.classes.object,
				visibility: "public",
				body: { proc: block },
			});
		return name ?? null;
	},
};

function linesOf(vm: Interpreter, values: readonly RubyValue[]): string {
	const [first] = values;
	const isEmpty = first instanceof RubyArray && first.items.length === 0;
	if (values.length === 0 || (values.length === 1 && isEmpty)) return "\n";
	return values
		.map((value) => {
			if (value instanceof RubyArray)
				return value.items.length > 0 ? linesOf(vm, value.items) : "";
			const text = vm.text(value);
			return text.endsWith("\n") ? text : `${text}\n`;
		})
		.join("");
}

function raise(vm: Interpreter, args: readonly RubyValue[]): never {
	const exception = makeException(vm, args);
	const last = vm.globals.get("$!");
	if (last instanceof RubyException && last !== exception)
		exception.cause = last;
	return vm.throw(exception);
}

function refuseProcess(vm: Interpreter): never {
	return vm.refuse("forbidden", "A plugin may not start other programs.");
}

function orNil(
	vm: Interpreter,
	options: readonly (RubyValue | undefined)[],
	message: string,
): RubyValue {
	const asksForNil = options.some(
		(one) =>
			one instanceof RubyHash && one.fetch(vm.symbol("exception")) === false,
	);
	return asksForNil ? null : vm.raise("ArgumentError", message);
}

function loop(vm: Interpreter, block: RubyProc | undefined): RubyValue {
	if (!block) return null;
	try {
		for (;;) vm.yield(block, []);
	} catch (error) {
		if (
			error instanceof RaisedError &&
			vm.classOf(error.exception).isBelow(vm.classes.get("StopIteration"))
		)
			return null;
		throw error;
	}
}
