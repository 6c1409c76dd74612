import * as nodes from "@ruby/prism/src/nodes.js";
import {
	list,
	RubyArray,
	RubyModule,
	RubyObject,
	type RubyValue,
} from "../objects/index.ts";
import { classVariableOwner } from "./class-variables.ts";
import { evaluateArguments } from "./evaluate/arguments.ts";
import { parentOf } from "./evaluate/variables.ts";
import type { Frame } from "./frame.ts";
import type { Interpreter } from "./interpreter.ts";

/** Give a value to a target: a variable, an attribute, an item, or several of them. */
export function assign(
	vm: Interpreter,
	target: nodes.Node,
	frame: Frame,
	value: RubyValue,
): void {
	if (target instanceof nodes.LocalVariableTargetNode)
		frame.scope.at(target.depth).variables.set(target.name, value);
	else if (target instanceof nodes.InstanceVariableTargetNode)
		setInstanceVariable(vm, frame, target.name, value);
	else if (target instanceof nodes.ClassVariableTargetNode)
		setClassVariable(vm, frame, target.name, value);
	else if (target instanceof nodes.GlobalVariableTargetNode)
		vm.globals.set(target.name, value);
	else if (target instanceof nodes.ConstantTargetNode)
		setConstant(vm, frame.modules[0] ?? vm.classes.object, target.name, value);
	else if (target instanceof nodes.ConstantPathTargetNode)
		setConstant(vm, parentOf(vm, target, frame), target.name ?? "", value);
	else if (target instanceof nodes.CallTargetNode)
		vm.call(vm.evaluate(target.receiver, frame), target.name, [value], {
			isPrivate: true,
		});
	else if (target instanceof nodes.IndexTargetNode)
		vm.call(
			vm.evaluate(target.receiver, frame),
			"[]=",
			[...evaluateArguments(vm, target.arguments_, frame), value],
			{ isPrivate: true },
		);
	else if (
		target instanceof nodes.MultiTargetNode ||
		target instanceof nodes.MultiWriteNode
	)
		assignSeveral(vm, target, frame, value);
	else if (target instanceof nodes.RequiredParameterNode)
		frame.scope.variables.set(target.name, value);
	else if (target instanceof nodes.SplatNode && target.expression)
		assign(vm, target.expression, frame, value);
}

function assignSeveral(
	vm: Interpreter,
	{ lefts, rest, rights }: nodes.MultiTargetNode | nodes.MultiWriteNode,
	frame: Frame,
	value: RubyValue,
): void {
	const items = itemsOf(vm, value);
	lefts.forEach((target, index) => {
		assign(vm, target, frame, items[index] ?? null);
	});
	const end = Math.max(lefts.length, items.length - rights.length);
	if (rest instanceof nodes.SplatNode && rest.expression)
		assign(vm, rest.expression, frame, list(items.slice(lefts.length, end)));
	rights.forEach((target, index) => {
		const at = rest ? end + index : lefts.length + index;
		assign(vm, target, frame, items[at] ?? null);
	});
}

function itemsOf(vm: Interpreter, value: RubyValue): readonly RubyValue[] {
	if (value instanceof RubyArray) return [...value.items];
	if (value instanceof RubyObject && vm.respondsTo(value, "to_ary")) {
		const made = vm.send(value, "to_ary");
		if (made instanceof RubyArray) return made.items;
	}
	return [value];
}

export function setInstanceVariable(
	vm: Interpreter,
	{ self }: Frame,
	name: string,
	value: RubyValue,
): RubyValue {
	if (!(self instanceof RubyObject) || self.frozen)
		return vm.raise(
			"FrozenError",
			`can't modify frozen ${vm.classOf(self).name}: ${vm.inspect(self)}`,
		);
	self.set(name, value);
	return value;
}

export function setClassVariable(
	vm: Interpreter,
	frame: Frame,
	name: string,
	value: RubyValue,
): RubyValue {
	classVariableOwner(vm, frame, name).classVariables.set(name, value);
	return value;
}

/** A class without a name gets the name of the constant it is first given to. */
export function setConstant(
	vm: Interpreter,
	module: RubyModule,
	name: string,
	value: RubyValue,
): RubyValue {
	if (value instanceof RubyModule && value.name === undefined)
		value.name =
			module === vm.classes.object ? name : `${module.name}::${name}`;
	module.constants.set(name, value);
	return value;
}
