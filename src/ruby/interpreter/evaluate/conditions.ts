import { SplatNode, type WhenNode } from "@ruby/prism/src/nodes.js";
import { isTrue, type RubyValue } from "../../objects/index.ts";
import { toList } from "../convert.ts";
import type { Frame } from "../frame.ts";
import type { Interpreter } from "../interpreter.ts";
import { isDefined } from "../is-defined.ts";
import type { Evaluators } from "../table.ts";
import { maybe } from "./maybe.ts";

/** What runs only if something holds. */
export const conditions: Evaluators = {
	IfNode: (vm, node, frame) =>
		isTrue(vm.evaluate(node.predicate, frame))
			? maybe(vm, node.statements, frame)
			: maybe(vm, node.subsequent, frame),
	UnlessNode: (vm, node, frame) =>
		isTrue(vm.evaluate(node.predicate, frame))
			? maybe(vm, node.elseClause, frame)
			: maybe(vm, node.statements, frame),
	ElseNode: (vm, { statements }, frame) => maybe(vm, statements, frame),
	AndNode(vm, { left, right }, frame) {
		const value = vm.evaluate(left, frame);
		return isTrue(value) ? vm.evaluate(right, frame) : value;
	},
	OrNode(vm, { left, right }, frame) {
		const value = vm.evaluate(left, frame);
		return isTrue(value) ? value : vm.evaluate(right, frame);
	},
	CaseNode(vm, node, frame) {
		const subject = node.predicate
			? vm.evaluate(node.predicate, frame)
			: undefined;
		for (const clause of node.conditions as WhenNode[])
			if (applies(vm, clause, subject, frame))
				return maybe(vm, clause.statements, frame);
		return maybe(vm, node.elseClause, frame);
	},
	DefinedNode: (vm, { value }, frame) => isDefined(vm, value, frame),
};

function applies(
	vm: Interpreter,
	{ conditions, location }: WhenNode,
	subject: RubyValue | undefined,
	frame: Frame,
): boolean {
	return conditions.some((condition) => {
		const candidates =
			condition instanceof SplatNode
				? toList(vm, maybe(vm, condition.expression, frame))
				: [vm.evaluate(condition, frame)];
		vm.mark(frame.source, location);
		vm.caller = frame;
		return candidates.some((candidate) =>
			isTrue(
				subject === undefined ? candidate : vm.send(candidate, "===", subject),
			),
		);
	});
}
