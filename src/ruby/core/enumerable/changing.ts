import { listOf } from "../../interpreter/convert.ts";
import {
	identify,
	isTrue,
	list,
	RubyHash,
	type RubyValue,
} from "../../objects/index.ts";
import type { MethodTable } from "../define.ts";
import { asks, enumerator, itemsOf } from "../iterate.ts";

/** Lists made of a list. */
export const changing: MethodTable = {
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
