import { countFrom, listOf } from "../../interpreter/convert.ts";
import {
	identify,
	isTrue,
	list,
	RubyArray,
	RubyString,
	type RubyValue,
	str,
} from "../../objects/index.ts";
import { compareLists } from "../order.ts";
import { join } from "./reading.ts";
import type { Table } from "./self.ts";

export const combining: Table = {
	"+": ({ vm, self, args: [other] }) =>
		list([...self.items, ...listOf(vm, other)]),
	"-": ({ vm, self, args: [other] }) => without(self, listOf(vm, other)),
	difference: ({ vm, self, args }) =>
		args.reduce<RubyArray>(
			(left, other) => without(left, listOf(vm, other)),
			self,
		),
	"*"({ vm, self, args: [by] }) {
		if (by instanceof RubyString) return str(join(vm, self, by.text));
		return list(
			Array.from({ length: countFrom(vm, by) }, () => self.items).flat(),
		);
	},
	"&"({ vm, self, args: [other] }) {
		const known = new Set(listOf(vm, other).map(identify));
		return unique(self.items.filter((item) => known.has(identify(item))));
	},
	"|": ({ vm, self, args: [other] }) =>
		unique([...self.items, ...listOf(vm, other)]),
	union: ({ vm, self, args }) =>
		unique([...self.items, ...args.flatMap((other) => listOf(vm, other))]),
	intersection: ({ vm, self, args: [other] }) =>
		vm.send(self, "&", other ?? null),
	"intersect?": ({ vm, self, args: [other] }) =>
		!isTrue(vm.send(vm.send(self, "&", other ?? null), "empty?")),
	"==": ({ vm, self, args: [other] }) =>
		other instanceof RubyArray &&
		other.items.length === self.items.length &&
		self.items.every((item, at) => vm.equal(item, other.items[at] ?? null)),
	"<=>": ({ vm, self, args: [other] }) =>
		other instanceof RubyArray ? compareLists(vm, self, other) : null,
	compact: ({ self }) => list(self.items.filter((item) => item !== null)),
	flatten: ({ vm, self, args: [depth] }) =>
		list(
			flatten(
				self.items,
				depth === undefined || depth === null ? 100 : countFrom(vm, depth),
			),
		),
	reverse: ({ self }) => list(self.items.toReversed()),
	rotate({ vm, self, args: [by] }) {
		const { length } = self.items;
		const at =
			length === 0
				? 0
				: (((by === undefined ? 1 : countFrom(vm, by)) % length) + length) %
					length;
		return list([...self.items.slice(at), ...self.items.slice(0, at)]);
	},
	transpose({ vm, self }) {
		const rows = self.items.map((row) => listOf(vm, row));
		return list(
			(rows[0] ?? []).map((_, at) => list(rows.map((row) => row[at] ?? null))),
		);
	},
	product({ vm, self, args }) {
		const made = args
			.map((other) => listOf(vm, other))
			.reduce<RubyValue[][]>(
				(rows, items) =>
					rows.flatMap((row) => items.map((item) => [...row, item])),
				self.items.map((item) => [item]),
			);
		return list(made.map(list));
	},
	combination: ({ vm, self, args: [size] }) =>
		list(combinations(self.items, countFrom(vm, size)).map(list)),
	shuffle({ vm, self }) {
		vm.host.onLook();
		return list(
			self.items
				.map((item) => [Math.random(), item] as const)
				.sort(([left], [right]) => left - right)
				.map(([, item]) => item),
		);
	},
};

function combinations(
	items: readonly RubyValue[],
	size: number,
): RubyValue[][] {
	if (size === 0) return [[]];
	return items.flatMap((item, at) =>
		combinations(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]),
	);
}

function without(
	{ items }: RubyArray,
	others: readonly RubyValue[],
): RubyArray {
	const known = new Set(others.map(identify));
	return list(items.filter((item) => !known.has(identify(item))));
}

function unique(items: readonly RubyValue[]): RubyArray {
	return list(
		[
			...new Map(
				items.toReversed().map((item) => [identify(item), item]),
			).values(),
		].toReversed(),
	);
}

function flatten(items: readonly RubyValue[], depth: number): RubyValue[] {
	return items.flatMap((item) =>
		item instanceof RubyArray && depth > 0
			? flatten(item.items, depth - 1)
			: [item],
	);
}
