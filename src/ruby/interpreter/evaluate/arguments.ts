import {
	type ArgumentsNode,
	BlockArgumentNode,
	BlockNode,
	ForwardingArgumentsNode,
	type Node,
} from "@ruby/prism/src/nodes.js";
import {
	RubyArray,
	RubyHash,
	RubyProc,
	type RubyValue,
} from "../../objects/index.ts";
import { anonymous } from "../bind-parameters.ts";
import { procFrom } from "../convert.ts";
import type { Frame } from "../frame.ts";
import type { Interpreter } from "../interpreter.ts";
import { evaluateItems, frameVariable } from "./collections.ts";

export function evaluateArguments(
	vm: Interpreter,
	node: ArgumentsNode | null,
	frame: Frame,
): RubyValue[] {
	if (!node) return [];
	const written = node.arguments_.filter(
		(argument) => !(argument instanceof ForwardingArgumentsNode),
	);
	const args = evaluateItems(vm, written, frame);
	if (written.length < node.arguments_.length) {
		const rest = frameVariable(frame, anonymous.rest);
		if (rest instanceof RubyArray) args.push(...rest.items);
	}
	const last = args.at(-1);
	if (last instanceof RubyHash && last.isKeywords && last.size === 0)
		args.pop();
	return args;
}

/** The block of a call: written behind it, or handed on by `&`. */
export function evaluateBlock(
	vm: Interpreter,
	node: Node | null,
	args: ArgumentsNode | null,
	frame: Frame,
): RubyProc | undefined {
	if (node instanceof BlockNode) return new RubyProc({ node, frame });
	if (node instanceof BlockArgumentNode) {
		const value = node.expression
			? vm.evaluate(node.expression, frame)
			: (frameVariable(frame, anonymous.block) ?? null);
		return procFrom(vm, value);
	}
	const forwards = args?.arguments_.some(
		(argument) => argument instanceof ForwardingArgumentsNode,
	);
	const handed = forwards && frameVariable(frame, anonymous.block);
	return handed instanceof RubyProc ? handed : undefined;
}
