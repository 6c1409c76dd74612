import {
	AssocNode,
	AssocSplatNode,
	type Node,
	SplatNode,
} from "@ruby/prism/src/nodes.js";
import { list, RubyHash, type RubyValue } from "../../objects/index.ts";
import { anonymous } from "../bind-parameters.ts";
import { toHash, toList } from "../convert.ts";
import type { Frame } from "../frame.ts";
import type { Interpreter } from "../interpreter.ts";
import type { Evaluators } from "../table.ts";

/** Arrays and hashes. */
export const collections: Evaluators = {
	ArrayNode: (vm, { elements }, frame) =>
		list(evaluateItems(vm, elements, frame)),
	HashNode: (vm, { elements }, frame) => evaluateHash(vm, elements, frame),
	KeywordHashNode(vm, { elements }, frame) {
		const hash = evaluateHash(vm, elements, frame);
		hash.isKeywords = true;
		return hash;
	},
};

/** Items and arguments, with what a `*` spreads. */
export function evaluateItems(
	vm: Interpreter,
	nodes: readonly Node[],
	frame: Frame,
): RubyValue[] {
	const items: RubyValue[] = [];
	for (const node of nodes) {
		if (!(node instanceof SplatNode)) items.push(vm.evaluate(node, frame));
		else {
			const spread = node.expression
				? vm.evaluate(node.expression, frame)
				: (frameVariable(frame, anonymous.rest) ?? null);
			for (const item of toList(vm, spread)) items.push(item);
		}
	}
	return items;
}

function evaluateHash(
	vm: Interpreter,
	elements: readonly Node[],
	frame: Frame,
): RubyHash {
	const hash = new RubyHash();
	for (const element of elements) {
		if (element instanceof AssocNode)
			hash.store(
				vm.evaluate(element.key, frame),
				vm.evaluate(element.value, frame),
			);
		else if (element instanceof AssocSplatNode) {
			const spread = element.value
				? vm.evaluate(element.value, frame)
				: (frameVariable(frame, anonymous.keywords) ?? null);
			if (spread === null) continue;
			for (const [key, value] of toHash(vm, spread).pairs())
				hash.store(key, value);
		}
	}
	return hash;
}

/** A variable of the method around, by the name that stands for it. */
export function frameVariable(
	{ scope }: Frame,
	name: string,
): RubyValue | undefined {
	for (let each: typeof scope | undefined = scope; each; each = each.outer) {
		const found = each.variables.get(name);
		if (found !== undefined) return found;
	}
	return undefined;
}
