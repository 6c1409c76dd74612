import {
	isTrue,
	RubyModule,
	RubyObject,
	type RubyValue,
} from "../../objects/index.ts";
import {
	setClassVariable,
	setConstant,
	setInstanceVariable,
} from "../assign.ts";
import { classVariableOwner } from "../class-variables.ts";
import { lookUp } from "../constants.ts";
import type { Frame } from "../frame.ts";
import type { Interpreter } from "../interpreter.ts";
import type { Evaluators } from "../table.ts";
import { type Place, place, placeOfIndex, placeOfMethod } from "./places.ts";

type Node = Parameters<Interpreter["evaluate"]>[0];

/** `||=`: the value is only asked for, and set, where there is none. */
function or(
	vm: Interpreter,
	{ get, set }: Place,
	value: Node,
	frame: Frame,
): RubyValue {
	const old = get() ?? null;
	return isTrue(old) ? old : set(vm.evaluate(value, frame));
}

/** `&&=` */
function and(
	vm: Interpreter,
	{ get, set }: Place,
	value: Node,
	frame: Frame,
): RubyValue {
	const old = get() ?? null;
	return isTrue(old) ? set(vm.evaluate(value, frame)) : old;
}

/** `+=` and all others. */
function operate(
	vm: Interpreter,
	{ get, set }: Place,
	{
		value,
		binaryOperator,
		location,
	}: { value: Node; binaryOperator: string; location: Node["location"] },
	frame: Frame,
): RubyValue {
	const old = get() ?? null;
	const right = vm.evaluate(value, frame);
	vm.mark(frame.source, location);
	return set(vm.send(old, binaryOperator, right));
}

const local = (
	{ name, depth }: { name: string; depth: number },
	{ scope }: Frame,
) => {
	const { variables } = scope.at(depth);
	return place(
		() => variables.get(name),
		(value) => {
			variables.set(name, value);
		},
	);
};

const instance = (vm: Interpreter, { name }: { name: string }, frame: Frame) =>
	place(
		() => (frame.self instanceof RubyObject ? frame.self.get(name) : undefined),
		(value) => setInstanceVariable(vm, frame, name, value),
	);

const ofClass = (vm: Interpreter, { name }: { name: string }, frame: Frame) =>
	place(
		() => classVariableOwner(vm, frame, name).classVariables.get(name),
		(value) => setClassVariable(vm, frame, name, value),
	);

const global = (vm: Interpreter, { name }: { name: string }) =>
	place(
		() => vm.globals.get(name),
		(value) => {
			vm.globals.set(name, value);
		},
	);

const constant = (
	vm: Interpreter,
	{ name }: { name: string },
	{ modules }: Frame,
) => {
	const module = modules[0] ?? vm.classes.object;
	return place(
		() =>
			modules.find((one) => one.constants.has(name))?.constants.get(name) ??
			lookUp(vm, module, name),
		(value) => setConstant(vm, module, name, value),
	);
};

const path = (
	vm: Interpreter,
	{ target }: { target: { parent: Node | null; name: string | null } },
	frame: Frame,
) => {
	const parent = target.parent
		? vm.evaluate(target.parent, frame)
		: vm.classes.object;
	const module = parent instanceof RubyModule ? parent : vm.classes.object;
	const name = target.name ?? "";
	return place(
		() => lookUp(vm, module, name, false),
		(value) => setConstant(vm, module, name, value),
	);
};

/** `name ||= value`, `name += value` and so on, whatever the name stands for. */
export const operatorAssignments: Evaluators = {
	LocalVariableOrWriteNode: (vm, node, frame) =>
		or(vm, local(node, frame), node.value, frame),
	LocalVariableAndWriteNode: (vm, node, frame) =>
		and(vm, local(node, frame), node.value, frame),
	LocalVariableOperatorWriteNode: (vm, node, frame) =>
		operate(vm, local(node, frame), node, frame),
	InstanceVariableOrWriteNode: (vm, node, frame) =>
		or(vm, instance(vm, node, frame), node.value, frame),
	InstanceVariableAndWriteNode: (vm, node, frame) =>
		and(vm, instance(vm, node, frame), node.value, frame),
	InstanceVariableOperatorWriteNode: (vm, node, frame) =>
		operate(vm, instance(vm, node, frame), node, frame),
	ClassVariableOrWriteNode: (vm, node, frame) =>
		or(vm, ofClass(vm, node, frame), node.value, frame),
	ClassVariableAndWriteNode: (vm, node, frame) =>
		and(vm, ofClass(vm, node, frame), node.value, frame),
	ClassVariableOperatorWriteNode: (vm, node, frame) =>
		operate(vm, ofClass(vm, node, frame), node, frame),
	GlobalVariableOrWriteNode: (vm, node, frame) =>
		or(vm, global(vm, node), node.value, frame),
	GlobalVariableAndWriteNode: (vm, node, frame) =>
		and(vm, global(vm, node), node.value, frame),
	GlobalVariableOperatorWriteNode: (vm, node, frame) =>
		operate(vm, global(vm, node), node, frame),
	ConstantOrWriteNode: (vm, node, frame) =>
		or(vm, constant(vm, node, frame), node.value, frame),
	ConstantAndWriteNode: (vm, node, frame) =>
		and(vm, constant(vm, node, frame), node.value, frame),
	ConstantOperatorWriteNode: (vm, node, frame) =>
		operate(vm, constant(vm, node, frame), node, frame),
	ConstantPathOrWriteNode: (vm, node, frame) =>
		or(vm, path(vm, node, frame), node.value, frame),
	ConstantPathAndWriteNode: (vm, node, frame) =>
		and(vm, path(vm, node, frame), node.value, frame),
	ConstantPathOperatorWriteNode: (vm, node, frame) =>
		operate(vm, path(vm, node, frame), node, frame),
	CallOrWriteNode: (vm, node, frame) =>
		or(vm, placeOfMethod(vm, node, frame), node.value, frame),
	CallAndWriteNode: (vm, node, frame) =>
		and(vm, placeOfMethod(vm, node, frame), node.value, frame),
	CallOperatorWriteNode: (vm, node, frame) =>
		operate(vm, placeOfMethod(vm, node, frame), node, frame),
	IndexOrWriteNode: (vm, node, frame) =>
		or(vm, placeOfIndex(vm, node, frame), node.value, frame),
	IndexAndWriteNode: (vm, node, frame) =>
		and(vm, placeOfIndex(vm, node, frame), node.value, frame),
	IndexOperatorWriteNode: (vm, node, frame) =>
		operate(vm, placeOfIndex(vm, node, frame), node, frame),
};
