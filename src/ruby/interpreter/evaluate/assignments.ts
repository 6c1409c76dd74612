import { list, RubyModule, type RubyValue } from "../../objects/index.ts";
import {
	assign,
	setClassVariable,
	setConstant,
	setInstanceVariable,
} from "../assign.ts";
import type { Evaluators } from "../table.ts";
import { parentOf } from "./variables.ts";

/** `name = value`, `a, b = values` */
export const assignments: Evaluators = {
	LocalVariableWriteNode(vm, { name, depth, value: node }, frame) {
		const value = vm.evaluate(node, frame);
		frame.scope.at(depth).variables.set(name, value);
		return value;
	},
	InstanceVariableWriteNode: (vm, { name, value }, frame) =>
		setInstanceVariable(vm, frame, name, vm.evaluate(value, frame)),
	ClassVariableWriteNode: (vm, { name, value }, frame) =>
		setClassVariable(vm, frame, name, vm.evaluate(value, frame)),
	GlobalVariableWriteNode(vm, { name, value: node }, frame) {
		const value = vm.evaluate(node, frame);
		vm.globals.set(name, value);
		return value;
	},
	ConstantWriteNode: (vm, { name, value }, frame) =>
		setConstant(
			vm,
			frame.modules[0] ?? vm.classes.object,
			name,
			vm.evaluate(value, frame),
		),
	ConstantPathWriteNode(vm, { target, value }, frame) {
		const parent = parentOf(vm, target, frame);
		return setConstant(
			vm,
			parent instanceof RubyModule ? parent : vm.classes.object,
			target.name ?? "",
			vm.evaluate(value, frame),
		);
	},
	MultiWriteNode(vm, node, frame) {
		const value: RubyValue = vm.evaluate(node.value, frame);
		assign(vm, node, frame, value);
		return Array.isArray(value) ? list(value) : value;
	},
};
