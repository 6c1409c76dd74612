import {
	BeginNode,
	type UntilNode,
	type WhileNode,
} from "@ruby/prism/src/nodes.js";
import { isTrue, RubyProc, type RubyValue } from "../../objects/index.ts";
import { assign } from "../assign.ts";
import type { Frame } from "../frame.ts";
import type { Interpreter } from "../interpreter.ts";
import { NextSignal } from "../signals.ts";
import type { Evaluators } from "../table.ts";
import { maybe } from "./maybe.ts";
import { untilBreak } from "./until-break.ts";

/** `while`, `until`, `for` */
export const loops: Evaluators = {
	WhileNode: (vm, node, frame) => repeat(vm, node, frame, true),
	UntilNode: (vm, node, frame) => repeat(vm, node, frame, false),
	ForNode(vm, node, frame) {
		const collection = vm.evaluate(node.collection, frame);
		const inner: Frame = { ...frame, breakTarget: node };
		const each = new RubyProc((args) => {
			assign(vm, node.index, inner, args[0] ?? null);
			return untilNext(() => maybe(vm, node.statements, inner));
		});
		return untilBreak(node, () =>
			vm.call(collection, "each", [], { block: each }),
		);
	},
};

function repeat(
	vm: Interpreter,
	node: WhileNode | UntilNode,
	frame: Frame,
	wanted: boolean,
): RubyValue {
	const inner: Frame = { ...frame, breakTarget: node };
	const holds = () => isTrue(vm.evaluate(node.predicate, inner)) === wanted;
	const run = () => untilNext(() => maybe(vm, node.statements, inner));
	return untilBreak(node, () => {
		if (node.isBeginModifier() && isBegin(node)) run();
		while (holds()) run();
		return null;
	});
}

/** `begin … end while …` runs once before it asks. */
function isBegin({ statements }: WhileNode | UntilNode): boolean {
	return statements?.body[0] instanceof BeginNode;
}

function untilNext(run: () => RubyValue): RubyValue {
	try {
		return run();
	} catch (signal) {
		if (signal instanceof NextSignal) return signal.value;
		throw signal;
	}
}
