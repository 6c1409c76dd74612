import type { Node } from "@ruby/prism/src/nodes.js";
import { RubyModule, RubyObject } from "../../objects/index.ts";
import {
	setClassVariable,
	setConstant,
	setInstanceVariable,
} from "../assign.ts";
import { classVariableOwner } from "../class-variables.ts";
import { lookUp } from "../constants.ts";
import type { Frame } from "../frame.ts";
import type { Interpreter } from "../interpreter.ts";
import { place } from "./places.ts";

/** `name` */
export const placeOfLocal = (
	_vm: Interpreter,
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

/** `@name` */
export const placeOfInstanceVariable = (
	vm: Interpreter,
	{ name }: { name: string },
	frame: Frame,
) =>
	place(
		() => (frame.self instanceof RubyObject ? frame.self.get(name) : undefined),
		(value) => setInstanceVariable(vm, frame, name, value),
	);

/** `@@name` */
export const placeOfClassVariable = (
	vm: Interpreter,
	{ name }: { name: string },
	frame: Frame,
) =>
	place(
		() => classVariableOwner(vm, frame, name).classVariables.get(name),
		(value) => setClassVariable(vm, frame, name, value),
	);

/** `$name` */
export const placeOfGlobal = (vm: Interpreter, { name }: { name: string }) =>
	place(
		() => vm.globals.get(name),
		(value) => {
			vm.globals.set(name, value);
		},
	);

/** `Name` */
export const placeOfConstant = (
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

/** `Module::Name`: the module is evaluated once. */
export const placeOfConstantPath = (
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
