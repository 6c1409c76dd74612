import * as nodes from "@ruby/prism/src/nodes.js";
import { RubyObject, type RubyValue, str } from "../objects/index.ts";
import { classVariableOwner } from "./class-variables.ts";
import type { Frame } from "./frame.ts";
import type { Interpreter } from "./interpreter.ts";
import { RaisedError } from "./signals.ts";

/** `defined?(…)`: what kind of thing it is, or `nil`. */
export function isDefined(
	vm: Interpreter,
	node: nodes.Node,
	frame: Frame,
): RubyValue {
	const kind = kindOf(vm, node, frame);
	return kind === undefined ? null : str(kind);
}

function kindOf(
	vm: Interpreter,
	node: nodes.Node,
	frame: Frame,
): string | undefined {
	const { self } = frame;
	if (node instanceof nodes.ParenthesesNode)
		return node.body ? kindOf(vm, node.body, frame) : "nil";
	if (node instanceof nodes.StatementsNode && node.body[0])
		return kindOf(vm, node.body[0], frame);
	if (node instanceof nodes.LocalVariableReadNode) return "local-variable";
	if (node instanceof nodes.InstanceVariableReadNode)
		return self instanceof RubyObject && self.get(node.name) !== undefined
			? "instance-variable"
			: undefined;
	if (node instanceof nodes.GlobalVariableReadNode)
		return vm.globals.has(node.name) ? "global-variable" : undefined;
	if (node instanceof nodes.ClassVariableReadNode)
		return classVariableOwner(vm, frame, node.name).classVariables.has(
			node.name,
		)
			? "class variable"
			: undefined;
	if (
		node instanceof nodes.ConstantReadNode ||
		node instanceof nodes.ConstantPathNode
	)
		return succeeds(vm, node, frame) ? "constant" : undefined;
	if (node instanceof nodes.CallNode) return kindOfCall(vm, node, frame);
	if (node instanceof nodes.YieldNode) return frame.block ? "yield" : undefined;
	if (
		node instanceof nodes.SuperNode ||
		node instanceof nodes.ForwardingSuperNode
	)
		return frame.method &&
			vm.classes.findAbove(
				vm.classOf(self),
				frame.method.owner,
				frame.method.name,
			)
			? "super"
			: undefined;
	return succeeds(vm, node, frame) ? "expression" : undefined;
}

function kindOfCall(
	vm: Interpreter,
	{ receiver, name }: nodes.CallNode,
	frame: Frame,
): string | undefined {
	if (!receiver) return vm.findMethod(frame.self, name) ? "method" : undefined;
	if (!kindOf(vm, receiver, frame)) return undefined;
	return vm.respondsTo(vm.evaluate(receiver, frame), name)
		? "method"
		: undefined;
}

function succeeds(vm: Interpreter, node: nodes.Node, frame: Frame): boolean {
	try {
		vm.evaluate(node, frame);
		return true;
	} catch (error) {
		if (error instanceof RaisedError) return false;
		throw error;
	}
}
