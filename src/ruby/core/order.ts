import { countFrom } from "../interpreter/convert.ts";
import type { Interpreter } from "../interpreter/interpreter.ts";
import { compare } from "../interpreter/protocols.ts";
import type { RubyArray, RubyProc, RubyValue } from "../objects/index.ts";

export type Compare = (left: RubyValue, right: RubyValue) => number;

/** The order of a block's answers, or of `<=>`. */
export function compareWith(vm: Interpreter, block?: RubyProc): Compare {
	if (!block) return (left, right) => compare(vm, left, right);
	return (left, right) => {
		const answer = vm.yield(block, [left, right]);
		return answer === null
			? vm.raise(
					"ArgumentError",
					`comparison of ${vm.classOf(left).name} with ${vm.classOf(right).name} failed`,
				)
			: countFrom(vm, answer);
	};
}

export function sortItems(items: RubyValue[], order: Compare): RubyValue[] {
	// Asked this way round, a comparison that fails names the two as Ruby does.
	return items.sort((left, right) => -order(right, left));
}

/** Lists by their first item that differs. */
export function compareLists(
	vm: Interpreter,
	left: RubyArray,
	right: RubyArray,
): RubyValue {
	const common = Math.min(left.items.length, right.items.length);
	for (let at = 0; at < common; at++) {
		const order = vm.send(
			left.items[at] ?? null,
			"<=>",
			right.items[at] ?? null,
		);
		if (order !== 0) return order;
	}
	return Math.sign(left.items.length - right.items.length);
}
