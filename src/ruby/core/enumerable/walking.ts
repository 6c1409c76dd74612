import { countFrom, nameFrom } from "../../interpreter/convert.ts";
import { list, RubySymbol, type RubyValue } from "../../objects/index.ts";
import { addUp } from "../add-up.ts";
import type { MethodTable } from "../define.ts";
import { asks, enumerator, itemsOf, iterate } from "../iterate.ts";

/** Parts of a list, and walks over it. */
export const walking: MethodTable = {
	each_with_index(call) {
		const { vm, self, block } = call;
		if (!block) return enumerator(call);
		let index = 0;
		iterate(vm, self, (item) => void vm.yield(block, [item, index++]));
		return self;
	},
	each_with_object({ vm, self, args: [memo = null], block }) {
		if (block) iterate(vm, self, (item) => void vm.yield(block, [item, memo]));
		return memo;
	},
	reverse_each(call) {
		const { vm, self, block } = call;
		if (!block) return enumerator(call);
		for (const item of itemsOf(vm, self).toReversed()) vm.yield(block, [item]);
		return self;
	},
	each_slice(call) {
		const { vm, self, args, block } = call;
		if (!block) return enumerator(call);
		const size = countFrom(vm, args[0]);
		const items = itemsOf(vm, self);
		for (let at = 0; at < items.length; at += size)
			vm.yield(block, [list(items.slice(at, at + size))]);
		return self;
	},
	each_cons(call) {
		const { vm, self, args, block } = call;
		if (!block) return enumerator(call);
		const size = countFrom(vm, args[0]);
		const items = itemsOf(vm, self);
		for (let at = 0; at + size <= items.length; at++)
			vm.yield(block, [list(items.slice(at, at + size))]);
		return self;
	},
	inject({ vm, self, args, block }) {
		const operator = args.at(-1);
		const byName =
			!block && (operator instanceof RubySymbol || args.length > 0)
				? nameFrom(vm, operator)
				: undefined;
		const given = byName === undefined ? args : args.slice(0, -1);
		const items = [...given, ...itemsOf(vm, self)];
		if (items.length === 0) return null;
		return items.reduce((sum, item) =>
			byName !== undefined
				? vm.send(sum, byName, item)
				: block
					? vm.yield(block, [sum, item])
					: sum,
		);
	},
	sum: ({ vm, self, args: [start = 0], block }) =>
		addUp(
			vm,
			itemsOf(vm, self).map((item) => (block ? vm.yield(block, [item]) : item)),
			start,
		),
	take: ({ vm, self, args: [count] }) =>
		vm.send(self, "first", countFrom(vm, count)),
	drop: ({ vm, self, args: [count] }) =>
		list(itemsOf(vm, self).slice(countFrom(vm, count))),
	take_while({ vm, self, block }) {
		const items: RubyValue[] = [];
		iterate(vm, self, (item) => {
			if (!block || !asks(vm, block, item)) return false;
			items.push(item);
			return true;
		});
		return list(items);
	},
	drop_while({ vm, self, block }) {
		const items = itemsOf(vm, self);
		const from = items.findIndex((item) => !block || !asks(vm, block, item));
		return list(from < 0 ? [] : items.slice(from));
	},
	chunk_while: ({ vm, self, block }) =>
		list(
			chunks(
				itemsOf(vm, self),
				(left, right) => !block || asks(vm, block, left, right),
			),
		),
	slice_when: ({ vm, self, block }) =>
		list(
			chunks(
				itemsOf(vm, self),
				(left, right) => !block || !asks(vm, block, left, right),
			),
		),
	cycle(call) {
		const {
			vm,
			self,
			args: [count],
			block,
		} = call;
		if (!block) return enumerator(call);
		const times =
			count === undefined || count === null
				? Number.POSITIVE_INFINITY
				: countFrom(vm, count);
		for (let round = 0; round < times; round++)
			for (const item of itemsOf(vm, self)) vm.yield(block, [item]);
		return null;
	},
};

function chunks(
	items: readonly RubyValue[],
	belong: (left: RubyValue, right: RubyValue) => boolean,
): RubyValue[] {
	const groups: RubyValue[][] = [];
	for (const [at, item] of items.entries()) {
		const group = groups.at(-1);
		if (group && at > 0 && belong(items[at - 1] ?? null, item))
			group.push(item);
		else groups.push([item]);
	}
	return groups.map(list);
}
