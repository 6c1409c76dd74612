import { countFrom, listOf } from "../../interpreter/convert.ts";
import { list, type RubyValue } from "../../objects/index.ts";
import type { MethodTable } from "../define.ts";
import { enumerator, itemsOf } from "../iterate.ts";
import { compareWith, sortItems } from "../order.ts";

type Vm = Parameters<MethodTable[string]>[0]["vm"];

/** Order. */
export const ordering: MethodTable = {
	sort: ({ vm, self, block }) =>
		list(sortItems([...itemsOf(vm, self)], compareWith(vm, block))),
	sort_by(call) {
		const { vm, self, block } = call;
		if (!block) return enumerator(call);
		const compare = compareWith(vm);
		const keyed = itemsOf(vm, self).map(
			(item) => [vm.yield(block, [item]), item] as const,
		);
		return list(
			keyed
				.sort(([left], [right]) => compare(left, right))
				.map(([, item]) => item),
		);
	},
	min: ({ vm, self, args: [count], block }) =>
		extreme(
			vm,
			sortItems([...itemsOf(vm, self)], compareWith(vm, block)),
			count,
		),
	max: ({ vm, self, args: [count], block }) => {
		const compare = compareWith(vm, block);
		return extreme(
			vm,
			sortItems([...itemsOf(vm, self)], (left, right) => compare(right, left)),
			count,
		);
	},
	minmax({ vm, self }) {
		const items = sortItems([...itemsOf(vm, self)], compareWith(vm));
		return list([items[0] ?? null, items.at(-1) ?? null]);
	},
	min_by: ({ vm, self, args: [count], block }) =>
		block
			? extreme(vm, listOf(vm, vm.call(self, "sort_by", [], { block })), count)
			: null,
	max_by({ vm, self, args: [count], block }) {
		if (!block) return null;
		const compare = compareWith(vm);
		const keyed = itemsOf(vm, self).map(
			(item) => [vm.yield(block, [item]), item] as const,
		);
		return extreme(
			vm,
			keyed
				.sort(([left], [right]) => compare(right, left))
				.map(([, item]) => item),
			count,
		);
	},
};

function extreme(
	vm: Vm,
	sorted: readonly RubyValue[],
	count: RubyValue | undefined,
): RubyValue {
	return count === undefined || count === null
		? (sorted[0] ?? null)
		: list(sorted.slice(0, countFrom(vm, count)));
}
