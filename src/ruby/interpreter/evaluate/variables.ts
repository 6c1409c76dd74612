import type { ConstantPathNode } from "@ruby/prism/src/nodes.js";
import { RubyModule, RubyObject, type RubyValue } from "../../objects/index.ts";
import { classVariableOwner } from "../class-variables.ts";
import { constantIn, findConstant } from "../constants.ts";
import type { Frame } from "../frame.ts";
import { group, readGlobal } from "../globals.ts";
import type { Interpreter } from "../interpreter.ts";
import type { Evaluators } from "../table.ts";

/** Variables and constants that are read. */
export const variables: Evaluators = {
	LocalVariableReadNode: (_vm, { name, depth }, { scope }) =>
		scope.at(depth).variables.get(name) ?? null,
	ItLocalVariableReadNode: (_vm, _node, { scope }) =>
		scope.variables.get("it") ?? null,
	InstanceVariableReadNode: (_vm, { name }, { self }) =>
		(self instanceof RubyObject ? self.get(name) : undefined) ?? null,
	ClassVariableReadNode(vm, { name, location }, frame) {
		vm.mark(frame.source, location);
		const owner = classVariableOwner(vm, frame, name);
		const value = owner.classVariables.get(name);
		if (value !== undefined) return value;
		return vm.raise(
			"NameError",
			`uninitialized class variable ${name} in ${owner.name}`,
		);
	},
	GlobalVariableReadNode: (vm, { name }, frame) => readGlobal(vm, name, frame),
	BackReferenceReadNode: (vm, { name }, frame) => readGlobal(vm, name, frame),
	NumberedReferenceReadNode: (_vm, { number }, { shared }) =>
		group(shared.match, number),
	ConstantReadNode(vm, { name, location }, frame) {
		vm.mark(frame.source, location);
		return findConstant(vm, frame, name);
	},
	ConstantPathNode(vm, node, frame) {
		const parent = parentOf(vm, node, frame);
		vm.mark(frame.source, node.location);
		return constantIn(vm, parent, node.name ?? "");
	},
};

/** The module before the `::`. */
export function parentOf(
	vm: Interpreter,
	{ parent }: Pick<ConstantPathNode, "parent">,
	frame: Frame,
): RubyModule {
	if (!parent) return vm.classes.object;
	const value: RubyValue = vm.evaluate(parent, frame);
	if (value instanceof RubyModule) return value;
	return vm.raise("TypeError", `${vm.inspect(value)} is not a class/module`);
}
