import {
	type BeginNode,
	type RescueNode,
	SplatNode,
} from "@ruby/prism/src/nodes.js";
import {
	isTrue,
	type RubyException,
	type RubyValue,
} from "../../objects/index.ts";
import { assign } from "../assign.ts";
import { toList } from "../convert.ts";
import type { Frame } from "../frame.ts";
import type { Interpreter } from "../interpreter.ts";
import { RaisedError, RetrySignal } from "../signals.ts";
import type { Evaluators } from "../table.ts";
import { maybe } from "./maybe.ts";

/** `begin … rescue … else … ensure … end` */
export const rescues: Evaluators = {
	BeginNode(vm, node, frame) {
		try {
			return runUntilDone(vm, node, frame);
		} finally {
			maybe(vm, node.ensureClause?.statements, frame);
		}
	},
	RescueModifierNode(vm, node, frame) {
		try {
			return vm.evaluate(node.expression, frame);
		} catch (error) {
			const exception = raised(vm, error);
			if (!exception || !isKindOf(vm, exception, "StandardError")) throw error;
			return handle(vm, exception, () =>
				vm.evaluate(node.rescueExpression, frame),
			);
		}
	},
};

/** `retry` begins again. */
function runUntilDone(
	vm: Interpreter,
	node: BeginNode,
	frame: Frame,
): RubyValue {
	for (;;)
		try {
			return run(vm, node, frame);
		} catch (signal) {
			if (!(signal instanceof RetrySignal)) throw signal;
			vm.countStep();
		}
}

function run(vm: Interpreter, node: BeginNode, frame: Frame): RubyValue {
	let value: RubyValue;
	try {
		value = maybe(vm, node.statements, frame);
	} catch (error) {
		const exception = raised(vm, error);
		const clause = exception && findClause(vm, node, exception, frame);
		if (!exception || !clause) throw error;
		if (clause.reference) assign(vm, clause.reference, frame, exception);
		return handle(vm, exception, () => maybe(vm, clause.statements, frame));
	}
	return node.elseClause ? vm.evaluate(node.elseClause, frame) : value;
}

/** `$!` is the exception while it is handled. */
function handle(
	vm: Interpreter,
	exception: RubyException,
	run: () => RubyValue,
): RubyValue {
	const outer = vm.globals.get("$!") ?? null;
	vm.globals.set("$!", exception);
	try {
		return run();
	} finally {
		vm.globals.set("$!", outer);
	}
}

/** The exception in something that was thrown; too deep a recursion is one, too. */
export function raised(
	vm: Interpreter,
	error: unknown,
): RubyException | undefined {
	if (error instanceof RaisedError) return error.exception;
	if (error instanceof RangeError && /call stack/.test(error.message))
		return vm.classes.makeException("SystemStackError", "stack level too deep");
	if (error instanceof SyntaxError)
		return vm.classes.makeException("RegexpError", error.message);
	return undefined;
}

function findClause(
	vm: Interpreter,
	node: BeginNode,
	exception: RubyException,
	frame: Frame,
): RescueNode | undefined {
	for (let clause = node.rescueClause; clause; clause = clause.subsequent) {
		if (clause.exceptions.length === 0) {
			if (isKindOf(vm, exception, "StandardError")) return clause;
			continue;
		}
		const classes = clause.exceptions.flatMap((one) =>
			one instanceof SplatNode
				? toList(vm, maybe(vm, one.expression, frame))
				: [vm.evaluate(one, frame)],
		);
		if (classes.some((one) => isTrue(vm.send(one, "===", exception))))
			return clause;
	}
	return undefined;
}

function isKindOf(
	vm: Interpreter,
	exception: RubyException,
	name: string,
): boolean {
	return vm.classOf(exception).isBelow(vm.classes.get(name));
}
