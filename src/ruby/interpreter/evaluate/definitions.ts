import {
	CallNode,
	ConstantPathNode,
	type Node,
	SymbolNode,
} from "@ruby/prism/src/nodes.js";
import {
	RubyModule,
	RubyObject,
	type RubyValue,
	type Visibility,
} from "../../objects/index.ts";
import { type Frame, freshState, Scope } from "../frame.ts";
import type { Interpreter } from "../interpreter.ts";
import { makeClass } from "../make-class.ts";
import type { Evaluators } from "../table.ts";
import { parentOf } from "./variables.ts";

/** Classes, modules and methods. */
export const definitions: Evaluators = {
	ClassNode(vm, node, frame) {
		const parent = parentFor(vm, node.constantPath, frame);
		const superclass = node.superclass
			? vm.evaluate(node.superclass, frame)
			: undefined;
		vm.mark(frame.source, node.location);
		const known = knownModule(vm, parent, node.name, frame);
		if (superclass !== undefined && !(superclass instanceof RubyModule))
			return vm.raise("TypeError", "superclass must be a Class");
		if (known && superclass && known.superclass !== superclass)
			return vm.raise(
				"TypeError",
				`superclass mismatch for class ${node.name}`,
			);
		const made =
			known ??
			makeClass(vm, superclass ?? vm.classes.object, parent, node.name);
		return runBody(vm, made, node.body, frame);
	},
	ModuleNode(vm, node, frame) {
		const parent = parentFor(vm, node.constantPath, frame);
		const made =
			knownModule(vm, parent, node.name, frame) ??
			vm.classes.defineModule(node.name, parent);
		return runBody(vm, made, node.body, frame);
	},
	SingletonClassNode(vm, node, frame) {
		const object = vm.evaluate(node.expression, frame);
		if (!(object instanceof RubyObject))
			return vm.raise("TypeError", "can't define singleton");
		return runBody(vm, vm.classes.singletonOf(object), node.body, frame);
	},
	DefNode(vm, node, frame) {
		const { name } = node;
		const receiver = node.receiver ? vm.evaluate(node.receiver, frame) : null;
		const body = { node, frame };
		if (node.receiver && receiver instanceof RubyObject) {
			const owner = vm.classes.singletonOf(receiver);
			vm.classes.addMethod({ name, owner, visibility: "public", body });
		} else {
			const owner = frame.definee;
			const { visibility, isModuleFunction } = frame.shared;
			vm.classes.addMethod({
				name,
				owner,
				visibility: frame.method ? "public" : visibilityOf(name, visibility),
				body,
			});
			if (isModuleFunction) {
				const own = vm.classes.singletonOf(owner);
				vm.classes.addMethod({ name, owner: own, visibility: "public", body });
			}
		}
		return vm.symbol(name);
	},
	AliasMethodNode(vm, node, frame) {
		alias(vm, frame.definee, nameOf(node.newName), nameOf(node.oldName));
		return null;
	},
	AliasGlobalVariableNode: () => null,
	UndefNode(vm, node, frame) {
		for (const name of node.names.map(nameOf))
			vm.classes.addMethod({
				name,
				owner: frame.definee,
				visibility: "public",
				body: "undefined",
			});
		return null;
	},
};

function visibilityOf(name: string, visibility: Visibility): Visibility {
	return name === "initialize" || name === "respond_to_missing?"
		? "private"
		: visibility;
}

function nameOf(node: Node): string {
	if (node instanceof SymbolNode) return node.unescaped.value;
	return node instanceof CallNode ? node.name : "";
}

/** Give a method a second name. @throws NameError where there is no such method. */
export function alias(
	vm: Interpreter,
	owner: RubyModule,
	name: string,
	old: string,
): void {
	const method =
		vm.classes.find(owner, old) ?? vm.classes.find(vm.classes.object, old);
	if (!method)
		vm.raise(
			"NameError",
			`undefined method \`${old}' for class \`${owner.name}'`,
		);
	vm.classes.addMethod({
		name,
		owner,
		visibility: method.visibility,
		body: method.body,
	});
}

function parentFor(vm: Interpreter, path: Node, frame: Frame): RubyModule {
	return path instanceof ConstantPathNode
		? parentOf(vm, path, frame)
		: (frame.modules[0] ?? vm.classes.object);
}

/** A class that is opened again. */
function knownModule(
	vm: Interpreter,
	parent: RubyModule,
	name: string,
	{ modules }: Frame,
): RubyModule | undefined {
	const isTop = modules.length === 0 || parent === vm.classes.object;
	const found = isTop
		? vm.classes.object.constants.get(name)
		: parent.constants.get(name);
	return found instanceof RubyModule ? found : undefined;
}

function runBody(
	vm: Interpreter,
	module: RubyModule,
	body: Node | null,
	frame: Frame,
): RubyValue {
	if (!body) return null;
	return vm.evaluate(body, {
		...frame,
		self: module,
		scope: new Scope(),
		modules: [module, ...frame.modules],
		definee: module,
		method: undefined,
		args: [],
		block: undefined,
		home: undefined,
		breakTarget: undefined,
		shared: freshState(),
	});
}
