import type { ArgumentsNode } from "@ruby/prism/src/nodes.js";
import { list, type RubyValue } from "../../objects/index.ts";
import { type Frame, homeOf } from "../frame.ts";
import type { Interpreter } from "../interpreter.ts";
import {
	BreakSignal,
	NextSignal,
	RetrySignal,
	ReturnSignal,
} from "../signals.ts";
import type { Evaluators } from "../table.ts";
import { evaluateArguments } from "./arguments.ts";

/** What leaves the place it stands at. */
export const jumps: Evaluators = {
	BreakNode(vm, node, frame) {
		throw new BreakSignal(
			frame.breakTarget,
			valueGiven(vm, node.arguments_, frame),
		);
	},
	NextNode(vm, node, frame) {
		throw new NextSignal(valueGiven(vm, node.arguments_, frame));
	},
	ReturnNode(vm, node, frame) {
		throw new ReturnSignal(
			homeOf(frame),
			valueGiven(vm, node.arguments_, frame),
		);
	},
	RetryNode() {
		throw new RetrySignal();
	},
};

/** Several values are a list. */
function valueGiven(
	vm: Interpreter,
	node: ArgumentsNode | null,
	frame: Frame,
): RubyValue {
	const values = evaluateArguments(vm, node, frame);
	return values.length > 1 ? list(values) : (values[0] ?? null);
}
