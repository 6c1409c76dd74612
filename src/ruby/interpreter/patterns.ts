import * as nodes from "@ruby/prism/src/nodes.js";
import {
	isTrue,
	list,
	RubyArray,
	RubyHash,
	type RubyValue,
} from "../objects/index.ts";
import { assign } from "./assign.ts";
import type { Frame } from "./frame.ts";
import type { Interpreter } from "./interpreter.ts";

/** Whether a value has the shape that an `in` describes; its names are set on the way. */
export function matches(
	vm: Interpreter,
	pattern: nodes.Node,
	value: RubyValue,
	frame: Frame,
): boolean {
	const inner = (part: nodes.Node, of: RubyValue) =>
		matches(vm, part, of, frame);
	if (pattern instanceof nodes.LocalVariableTargetNode) {
		assign(vm, pattern, frame, value);
		return true;
	}
	if (pattern instanceof nodes.AlternationPatternNode)
		return inner(pattern.left, value) || inner(pattern.right, value);
	if (pattern instanceof nodes.CapturePatternNode) {
		if (!inner(pattern.value, value)) return false;
		assign(vm, pattern.target, frame, value);
		return true;
	}
	if (pattern instanceof nodes.IfNode || pattern instanceof nodes.UnlessNode) {
		const part = pattern.statements?.body[0];
		const wanted = pattern instanceof nodes.IfNode;
		return (
			part !== undefined &&
			inner(part, value) &&
			isTrue(vm.evaluate(pattern.predicate, frame)) === wanted
		);
	}
	if (pattern instanceof nodes.ArrayPatternNode)
		return matchesList(vm, pattern, value, frame);
	if (pattern instanceof nodes.HashPatternNode)
		return matchesHash(vm, pattern, value, frame);
	if (pattern instanceof nodes.ImplicitNode) return inner(pattern.value, value);
	const wanted =
		pattern instanceof nodes.PinnedVariableNode
			? vm.evaluate(pattern.variable, frame)
			: pattern instanceof nodes.PinnedExpressionNode
				? vm.evaluate(pattern.expression, frame)
				: vm.evaluate(pattern, frame);
	return isTrue(vm.send(wanted, "===", value));
}

function isOfClass(
	vm: Interpreter,
	constant: nodes.Node | null,
	value: RubyValue,
	frame: Frame,
): boolean {
	return (
		!constant || isTrue(vm.send(vm.evaluate(constant, frame), "===", value))
	);
}

function matchesList(
	vm: Interpreter,
	{ constant, requireds, rest, posts }: nodes.ArrayPatternNode,
	value: RubyValue,
	frame: Frame,
): boolean {
	if (!isOfClass(vm, constant, value, frame)) return false;
	const taken = vm.respondsTo(value, "deconstruct")
		? vm.send(value, "deconstruct")
		: value;
	if (!(taken instanceof RubyArray)) return false;
	const { items } = taken;
	const least = requireds.length + posts.length;
	if (rest ? items.length < least : items.length !== least) return false;
	const end = items.length - posts.length;
	if (rest instanceof nodes.SplatNode && rest.expression)
		assign(
			vm,
			rest.expression,
			frame,
			list(items.slice(requireds.length, end)),
		);
	return (
		requireds.every((part, at) =>
			matches(vm, part, items[at] ?? null, frame),
		) &&
		posts.every((part, at) => matches(vm, part, items[end + at] ?? null, frame))
	);
}

function matchesHash(
	vm: Interpreter,
	{ constant, elements, rest }: nodes.HashPatternNode,
	value: RubyValue,
	frame: Frame,
): boolean {
	if (!isOfClass(vm, constant, value, frame)) return false;
	const taken = vm.respondsTo(value, "deconstruct_keys")
		? vm.send(value, "deconstruct_keys", null)
		: value;
	if (!(taken instanceof RubyHash)) return false;
	const left = RubyHash.from(taken.pairs());
	for (const element of elements) {
		if (!(element instanceof nodes.AssocNode)) continue;
		const found = left.remove(vm.evaluate(element.key, frame));
		if (found === undefined) return false;
		if (!matches(vm, element.value, found, frame)) return false;
	}
	if (rest instanceof nodes.AssocSplatNode && rest.value)
		assign(vm, rest.value, frame, left);
	return !(rest instanceof nodes.NoKeywordsParameterNode) || left.size === 0;
}
