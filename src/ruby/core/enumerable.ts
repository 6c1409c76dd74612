import { countFrom, listOf, nameFrom } from "../interpreter/convert.ts";
import {
	identify,
	isTrue,
	list,
	RubyHash,
	RubySymbol,
	type RubyValue,
} from "../objects/index.ts";
import { addUp } from "./add-up.ts";
import { type MethodTable, withAliases } from "./define.ts";
import { asks, enumerator, itemsOf, iterate } from "./iterate.ts";
import { compareWith, sortItems } from "./order.ts";

/** What everything can do that has `each`: looking for items. */
const finding: MethodTable = {
	find(call) {
		const { vm, self, block } = call;
		if (!block) return enumerator(call);
		let found: RubyValue = null;
		iterate(vm, self, (item) => {
			if (!asks(vm, block, item)) return true;
			found = item;
			return false;
		});
		return found;
	},
	find_index({ vm, self, args: [wanted], block }) {
		const at = itemsOf(vm, self).findIndex((item) =>
			block ? asks(vm, block, item) : vm.equal(item, wanted ?? null),
		);
		return at < 0 ? null : at;
	},
	first({ vm, self, args: [count] }) {
		const items: RubyValue[] = [];
		const most = count === undefined ? 1 : countFrom(vm, count);
		if (most > 0)
			iterate(vm, self, (item) => {
				items.push(item);
				return items.length < most;
			});
		return count === undefined ? (items[0] ?? null) : list(items);
	},
	"include?"({ vm, self, args: [wanted = null] }) {
		let found = false;
		iterate(vm, self, (item) => {
			found = vm.equal(item, wanted);
			return !found;
		});
		return found;
	},
	"all?": ({ vm, self, args, block }) =>
		itemsOf(vm, self).every(test(vm, args, block)),
	"any?": ({ vm, self, args, block }) =>
		itemsOf(vm, self).some(test(vm, args, block)),
	"none?": ({ vm, self, args, block }) =>
		!itemsOf(vm, self).some(test(vm, args, block)),
	"one?": ({ vm, self, args, block }) =>
		itemsOf(vm, self).filter(test(vm, args, block)).length === 1,
	count: ({ vm, self, args, block }) =>
		args.length > 0
			? itemsOf(vm, self).filter((item) => vm.equal(item, args[0] ?? null))
					.length
			: block
				? itemsOf(vm, self).filter((item) => asks(vm, block, item)).length
				: itemsOf(vm, self).length,
};

type Vm = Parameters<MethodTable[string]>[0]["vm"];
type Block = Parameters<MethodTable[string]>[0]["block"];

/** A block, a pattern, or whether there is something. */
function test(
	vm: Vm,
	[pattern]: readonly RubyValue[],
	block: Block,
): (item: RubyValue) => boolean {
	if (pattern !== undefined)
		return (item) => isTrue(vm.send(pattern, "===", item));
	return block ? (item) => asks(vm, block, item) : isTrue;
}

/** Lists made of a list. */
const changing: MethodTable = {
	map(call) {
		const { vm, self, block } = call;
		if (!block) return enumerator(call);
		return list(itemsOf(vm, self).map((item) => vm.yield(block, [item])));
	},
	flat_map(call) {
		const { vm, self, block } = call;
		if (!block) return enumerator(call);
		return list(
			itemsOf(vm, self).flatMap((item) => {
				const made = vm.yield(block, [item]);
				return made && typeof made === "object" && made.kind === "Array"
					? listOf(vm, made)
					: [made];
			}),
		);
	},
	select(call) {
		const { vm, self, block } = call;
		if (!block) return enumerator(call);
		return list(itemsOf(vm, self).filter((item) => asks(vm, block, item)));
	},
	reject(call) {
		const { vm, self, block } = call;
		if (!block) return enumerator(call);
		return list(itemsOf(vm, self).filter((item) => !asks(vm, block, item)));
	},
	filter_map(call) {
		const { vm, self, block } = call;
		if (!block) return enumerator(call);
		return list(
			itemsOf(vm, self)
				.map((item) => vm.yield(block, [item]))
				.filter(isTrue),
		);
	},
	grep({ vm, self, args: [pattern = null], block }) {
		const found = itemsOf(vm, self).filter((item) =>
			isTrue(vm.send(pattern, "===", item)),
		);
		return list(block ? found.map((item) => vm.yield(block, [item])) : found);
	},
	grep_v({ vm, self, args: [pattern = null] }) {
		return list(
			itemsOf(vm, self).filter(
				(item) => !isTrue(vm.send(pattern, "===", item)),
			),
		);
	},
	partition(call) {
		const { vm, self, block } = call;
		if (!block) return enumerator(call);
		const yes: RubyValue[] = [];
		const no: RubyValue[] = [];
		for (const item of itemsOf(vm, self))
			(asks(vm, block, item) ? yes : no).push(item);
		return list([list(yes), list(no)]);
	},
	group_by(call) {
		const { vm, self, block } = call;
		if (!block) return enumerator(call);
		const groups = new RubyHash();
		for (const item of itemsOf(vm, self)) {
			const key = vm.yield(block, [item]);
			const group = groups.fetch(key);
			if (group === undefined) groups.store(key, list([item]));
			else listOf(vm, group).push(item);
		}
		return groups;
	},
	tally({ vm, self }) {
		const counts = new RubyHash();
		for (const item of itemsOf(vm, self))
			counts.store(item, Number(counts.fetch(item) ?? 0) + 1);
		return counts;
	},
	uniq({ vm, self, block }) {
		const known = new Map<unknown, RubyValue>();
		for (const item of itemsOf(vm, self)) {
			const key = identify(block ? vm.yield(block, [item]) : item);
			if (!known.has(key)) known.set(key, item);
		}
		return list([...known.values()]);
	},
	zip: ({ vm, self, args }) => {
		const others = args.map((other) => itemsOf(vm, other));
		return list(
			itemsOf(vm, self).map((item, at) =>
				list([item, ...others.map((other) => other[at] ?? null)]),
			),
		);
	},
	to_a: ({ vm, self }) => list([...itemsOf(vm, self)]),
	to_h({ vm, self, block }) {
		const pairs = itemsOf(vm, self).map((item) => {
			const [key = null, value = null] = listOf(
				vm,
				block ? vm.yield(block, [item]) : item,
			);
			return [key, value] as const;
		});
		return RubyHash.from(pairs);
	},
	to_set: ({ vm, self }) =>
		vm.send(vm.classes.get("Set"), "new", list([...itemsOf(vm, self)])),
	lazy: ({ vm, self }) => list([...itemsOf(vm, self)]),
	each_entry: ({ vm, self, block }) => {
		if (block) for (const item of itemsOf(vm, self)) vm.yield(block, [item]);
		return self;
	},
};

/** Parts of a list, and walks over it. */
const walking: MethodTable = {
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

/** Order. */
const ordering: MethodTable = {
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

export const enumerableMethods: MethodTable = withAliases(
	{ ...finding, ...changing, ...walking, ...ordering },
	{
		detect: "find",
		collect: "map",
		collect_concat: "flat_map",
		filter: "select",
		find_all: "select",
		"member?": "include?",
		reduce: "inject",
		entries: "to_a",
	},
);
