import type { InNode } from "@ruby/prism/src/nodes.js";
import { isTrue, RubyMatch } from "../../objects/index.ts";
import { assign } from "../assign.ts";
import { group } from "../globals.ts";
import { matches } from "../patterns.ts";
import type { Evaluators } from "../table.ts";
import { maybe } from "./maybe.ts";

/** `case … in`, and a regular expression whose groups become variables. */
export const matching: Evaluators = {
	CaseMatchNode(vm, node, frame) {
		const subject = maybe(vm, node.predicate, frame);
		for (const clause of node.conditions as InNode[])
			if (matches(vm, clause.pattern, subject, frame))
				return maybe(vm, clause.statements, frame);
		if (node.elseClause) return vm.evaluate(node.elseClause, frame);
		vm.mark(frame.source, node.location);
		return vm.raise("NoMatchingPatternError", vm.inspect(subject));
	},
	MatchPredicateNode: (vm, node, frame) =>
		matches(vm, node.pattern, vm.evaluate(node.value, frame), frame),
	MatchRequiredNode(vm, node, frame) {
		const value = vm.evaluate(node.value, frame);
		if (matches(vm, node.pattern, value, frame)) return null;
		return vm.raise("NoMatchingPatternError", vm.inspect(value));
	},
	MatchWriteNode(vm, node, frame) {
		const found = vm.evaluate(node.call, frame);
		const { match } = frame.shared;
		const names = match instanceof RubyMatch ? match.regexp.names : [];
		for (const target of node.targets) {
			const name = "name" in target ? String(target.name) : "";
			const number = names.indexOf(name) + 1;
			assign(vm, target, frame, isTrue(found) ? group(match, number) : null);
		}
		return found;
	},
};
