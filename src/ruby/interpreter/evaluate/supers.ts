import { BlockNode } from "@ruby/prism/src/nodes.js";
import {
	RubyHash,
	RubyObject,
	RubyProc,
	type RubyValue,
} from "../../objects/index.ts";
import type { Frame } from "../frame.ts";
import type { Interpreter } from "../interpreter.ts";
import type { Evaluators } from "../table.ts";
import { evaluateArguments, evaluateBlock } from "./arguments.ts";
import { untilBreak } from "./until-break.ts";

/** `super`, with arguments of its own or the method's. */
export const supers: Evaluators = {
	SuperNode(vm, node, frame) {
		const args = evaluateArguments(vm, node.arguments_, frame);
		const block = evaluateBlock(vm, node.block, node.arguments_, frame);
		vm.mark(frame.source, node.location);
		const run = () => callSuper(vm, frame, args, block ?? frame.block);
		return node.block instanceof BlockNode
			? untilBreak(node.block, run)
			: run();
	},
	ForwardingSuperNode(vm, node, frame) {
		vm.mark(frame.source, node.location);
		const block = node.block
			? new RubyProc({ node: node.block, frame })
			: frame.block;
		const run = () => callSuper(vm, frame, currentArguments(vm, frame), block);
		return node.block ? untilBreak(node.block, run) : run();
	},
};

function callSuper(
	vm: Interpreter,
	{ method, self }: Frame,
	args: RubyValue[],
	block: RubyProc | undefined,
): RubyValue {
	if (!method)
		return vm.raise("RuntimeError", "super called outside of method");
	const above = vm.classes.findAbove(
		vm.classOf(self),
		method.owner,
		method.name,
	);
	if (above) return vm.invoke(above, self, args, block, method.name);
	if (method.name === "respond_to_missing?") return false;
	if (method.name === "method_missing")
		return vm.raise(
			"NoMethodError",
			`undefined method \`${vm.text(args[0] ?? null)}' for ${self instanceof RubyObject ? vm.inspect(self) : "object"}`,
		);
	return vm.raise(
		"NoMethodError",
		`super: no superclass method \`${method.name}' for ${vm.inspect(self)}`,
	);
}

/** `super` alone hands on what the parameters hold now. */
function currentArguments(vm: Interpreter, frame: Frame): RubyValue[] {
	const { method } = frame;
	if (!method || method.body === "undefined" || !("node" in method.body))
		return [...frame.args];
	const { parameters } = method.body.node;
	if (!parameters) return [];
	const scope = methodScope(frame);
	const named = (node: object) =>
		"name" in node ? (scope.get(String(node.name)) ?? null) : null;
	const args = [
		...parameters.requireds.map(named),
		...parameters.optionals.map(named),
	];
	if (parameters.rest) {
		const rest = scope.get(
			("name" in parameters.rest && parameters.rest.name) || "*",
		);
		args.push(
			...(rest instanceof RubyObject && "items" in rest
				? (rest.items as RubyValue[])
				: []),
		);
	}
	args.push(...parameters.posts.map(named));
	const keywords = new RubyHash();
	keywords.isKeywords = true;
	for (const one of parameters.keywords)
		if ("name" in one) keywords.store(vm.symbol(String(one.name)), named(one));
	const more = parameters.keywordRest;
	if (more && "name" in more) {
		const given = scope.get(more.name || "**");
		if (given instanceof RubyHash)
			for (const [key, value] of given.pairs()) keywords.store(key, value);
	}
	if (keywords.size > 0) args.push(keywords);
	return args;
}

/** Variables of the method's own scope: the outermost one around a block. */
function methodScope({ scope }: Frame): ReadonlyMap<string, RubyValue> {
	let outermost = scope;
	while (outermost.outer) outermost = outermost.outer;
	return outermost.variables;
}
