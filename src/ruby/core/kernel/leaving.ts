import type { Interpreter } from "../../interpreter/interpreter.ts";
import {
	ExitSignal,
	RaisedError,
	ThrowSignal,
} from "../../interpreter/signals.ts";
import {
	RubyException,
	type RubyProc,
	type RubyValue,
	str,
} from "../../objects/index.ts";
import type { MethodTable } from "../define.ts";
import { makeException } from "../exceptions.ts";

/** What leaves the place it stands at: exceptions, `catch` and `throw`, `exit`. */
export const leaving: MethodTable = {
	raise: ({ vm, args }) => raise(vm, args),
	fail: ({ vm, args }) => raise(vm, args),
	abort: ({ vm, args: [message] }) =>
		vm.raise("SystemExit", message === undefined ? "exit" : vm.text(message)),
	exit() {
		throw new ExitSignal();
	},
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
};

function raise(vm: Interpreter, args: readonly RubyValue[]): never {
	const exception = makeException(vm, args);
	const last = vm.globals.get("$!");
	if (last instanceof RubyException && last !== exception)
		exception.cause = last;
	return vm.throw(exception);
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
