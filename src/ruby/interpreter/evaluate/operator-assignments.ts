import { isTrue } from "../../objects/index.ts";
import type { Frame } from "../frame.ts";
import type { Interpreter } from "../interpreter.ts";
import type { Evaluate, Evaluators } from "../table.ts";
import { type Place, placeOfIndex, placeOfMethod } from "./places.ts";
import {
	placeOfClassVariable,
	placeOfConstant,
	placeOfConstantPath,
	placeOfGlobal,
	placeOfInstanceVariable,
	placeOfLocal,
} from "./variable-places.ts";

type Node = Parameters<Interpreter["evaluate"]>[0];

/** The three assignments to one kind of place; `Target` is what of a node says which place. */
interface OperatorAssignments<Target> {
	/** `||=`: the value is only asked for, and set, where there is none. */
	readonly or: Evaluate<Target & { readonly value: Node }>;
	/** `&&=` */
	readonly and: Evaluate<Target & { readonly value: Node }>;
	/** `+=` and all others. */
	readonly operate: Evaluate<Target & Operation>;
}

interface Operation {
	readonly value: Node;
	readonly binaryOperator: string;
	readonly location: Node["location"];
}

/** Reads a place, computes, and writes it; its receiver is evaluated once. */
function assignThrough<Target>(
	placeOf: (vm: Interpreter, node: Target, frame: Frame) => Place,
): OperatorAssignments<Target> {
	return {
		or(vm, node, frame) {
			const { get, set } = placeOf(vm, node, frame);
			const old = get() ?? null;
			return isTrue(old) ? old : set(vm.evaluate(node.value, frame));
		},
		and(vm, node, frame) {
			const { get, set } = placeOf(vm, node, frame);
			const old = get() ?? null;
			return isTrue(old) ? set(vm.evaluate(node.value, frame)) : old;
		},
		operate(vm, node, frame) {
			const { get, set } = placeOf(vm, node, frame);
			const old = get() ?? null;
			const right = vm.evaluate(node.value, frame);
			vm.mark(frame.source, node.location);
			return set(vm.send(old, node.binaryOperator, right));
		},
	};
}

const locals = assignThrough(placeOfLocal);
const instanceVariables = assignThrough(placeOfInstanceVariable);
const classVariables = assignThrough(placeOfClassVariable);
const globals = assignThrough(placeOfGlobal);
const constants = assignThrough(placeOfConstant);
const paths = assignThrough(placeOfConstantPath);
const attributes = assignThrough(placeOfMethod);
const items = assignThrough(placeOfIndex);

/** `name ||= value`, `name += value` and so on, whatever the name stands for. */
export const operatorAssignments: Evaluators = {
	LocalVariableOrWriteNode: locals.or,
	LocalVariableAndWriteNode: locals.and,
	LocalVariableOperatorWriteNode: locals.operate,
	InstanceVariableOrWriteNode: instanceVariables.or,
	InstanceVariableAndWriteNode: instanceVariables.and,
	InstanceVariableOperatorWriteNode: instanceVariables.operate,
	ClassVariableOrWriteNode: classVariables.or,
	ClassVariableAndWriteNode: classVariables.and,
	ClassVariableOperatorWriteNode: classVariables.operate,
	GlobalVariableOrWriteNode: globals.or,
	GlobalVariableAndWriteNode: globals.and,
	GlobalVariableOperatorWriteNode: globals.operate,
	ConstantOrWriteNode: constants.or,
	ConstantAndWriteNode: constants.and,
	ConstantOperatorWriteNode: constants.operate,
	ConstantPathOrWriteNode: paths.or,
	ConstantPathAndWriteNode: paths.and,
	ConstantPathOperatorWriteNode: paths.operate,
	CallOrWriteNode: attributes.or,
	CallAndWriteNode: attributes.and,
	CallOperatorWriteNode: attributes.operate,
	IndexOrWriteNode: items.or,
	IndexAndWriteNode: items.and,
	IndexOperatorWriteNode: items.operate,
};
