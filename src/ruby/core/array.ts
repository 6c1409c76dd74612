import { countFrom, listOf, textFrom } from "../interpreter/convert.ts";
import {
	identify,
	isTrue,
	list,
	RubyArray,
	RubyString,
	type RubyValue,
	str,
} from "../objects/index.ts";
import { type MethodTable, withAliases } from "./define.ts";
import { asks, enumerator } from "./iterate.ts";
import { compareLists, compareWith, sortItems } from "./order.ts";
import { spanOf } from "./spans.ts";

type Table = MethodTable<RubyArray>;
type Vm = Parameters<Table[string]>[0]["vm"];

/** @throws FrozenError */
function unfrozen(vm: Vm, array: RubyArray): RubyArray {
	if (array.frozen)
		vm.raise("FrozenError", `can't modify frozen Array: ${vm.inspect(array)}`);
	return array;
}

const reading: Table = {
	"[]"({ vm, self, args }) {
		const [at, length] = args;
		if (args.length === 1 && typeof at === "number")
			return self.items.at(at) ?? null;
		const span = spanOf(vm, self.items.length, at, length);
		if (span === undefined) return null;
		return span.isOne
			? (self.items[span.start] ?? null)
			: list(self.items.slice(span.start, span.end));
	},
	at: ({ vm, self, args: [at] }) => self.items.at(countFrom(vm, at)) ?? null,
	dig({ vm, self, args: [at, ...more] }) {
		const found = self.items.at(countFrom(vm, at)) ?? null;
		return more.length === 0 || found === null
			? found
			: vm.send(found, "dig", ...more);
	},
	fetch({ vm, self, args: [at, otherwise], block }) {
		const found = self.items.at(countFrom(vm, at));
		if (found !== undefined) return found;
		if (block) return vm.yield(block, [at ?? null]);
		return (
			otherwise ??
			vm.raise(
				"IndexError",
				`index ${vm.text(at ?? null)} outside of array bounds: ${-self.items.length}...${self.items.length}`,
			)
		);
	},
	values_at: ({ vm, self, args }) =>
		list(args.map((at) => self.items.at(countFrom(vm, at)) ?? null)),
	last: ({ vm, self, args: [count] }) =>
		count === undefined
			? (self.items.at(-1) ?? null)
			: list(
					countFrom(vm, count) === 0
						? []
						: self.items.slice(-countFrom(vm, count)),
				),
	length: ({ self }) => self.items.length,
	"empty?": ({ self }) => self.items.length === 0,
	index({ vm, self, args: [wanted], block }) {
		const at = self.items.findIndex((item) =>
			block ? asks(vm, block, item) : vm.equal(item, wanted ?? null),
		);
		return at < 0 ? null : at;
	},
	rindex({ vm, self, args: [wanted], block }) {
		const at = self.items.findLastIndex((item) =>
			block ? asks(vm, block, item) : vm.equal(item, wanted ?? null),
		);
		return at < 0 ? null : at;
	},
	each(call) {
		const { vm, self, block } = call;
		if (!block) return enumerator(call);
		for (let at = 0; at < self.items.length; at++)
			vm.yield(block, [self.items[at] ?? null]);
		return self;
	},
	each_index(call) {
		const { vm, self, block } = call;
		if (!block) return enumerator(call);
		for (const at of self.items.keys()) vm.yield(block, [at]);
		return self;
	},
	join: ({ vm, self, args: [glue] }) =>
		str(
			join(
				vm,
				self,
				glue === undefined || glue === null ? "" : textFrom(vm, glue),
			),
		),
	inspect: ({ vm, self }) =>
		str(`[${self.items.map((item) => vm.inspect(item)).join(", ")}]`),
	to_a: ({ self }) => self,
	to_ary: ({ self }) => self,
	hash: ({ vm, self }) => vm.send(str(String(identify(self))), "hash"),
	assoc: ({ vm, self, args: [key] }) =>
		self.items.find(
			(item) =>
				item instanceof RubyArray &&
				vm.equal(item.items[0] ?? null, key ?? null),
		) ?? null,
	sample({ vm, self }) {
		vm.host.onLook();
		return self.items[Math.floor(Math.random() * self.items.length)] ?? null;
	},
	pack: ({ vm, self, args: [how] }) => {
		if (/^[UC]\*$/.test(textFrom(vm, how)))
			return str(
				self.items
					.map((code) => String.fromCodePoint(countFrom(vm, code)))
					.join(""),
			);
		return vm.refuse("unsupported", "`pack` is not understood.");
	},
	bsearch: ({ vm, self, block }) =>
		self.items.find((item) => block && asks(vm, block, item)) ?? null,
};

function join(vm: Vm, { items }: RubyArray, glue: string): string {
	return items
		.map((item) =>
			item instanceof RubyArray ? join(vm, item, glue) : vm.text(item),
		)
		.join(glue);
}

const combining: Table = {
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

const writing: Table = {
	initialize({ vm, self, args: [size, value], block }) {
		if (size instanceof RubyArray) self.items = [...size.items];
		else if (size !== undefined)
			self.items = Array.from({ length: countFrom(vm, size) }, (_, at) =>
				block ? vm.yield(block, [at]) : (value ?? null),
			);
		return null;
	},
	push({ vm, self, args }) {
		unfrozen(vm, self).items.push(...args);
		return self;
	},
	"<<"({ vm, self, args: [item] }) {
		unfrozen(vm, self).items.push(item ?? null);
		return self;
	},
	pop: ({ vm, self, args: [count] }) =>
		count === undefined
			? (unfrozen(vm, self).items.pop() ?? null)
			: list(unfrozen(vm, self).items.splice(-countFrom(vm, count))),
	shift: ({ vm, self, args: [count] }) =>
		count === undefined
			? (unfrozen(vm, self).items.shift() ?? null)
			: list(unfrozen(vm, self).items.splice(0, countFrom(vm, count))),
	unshift({ vm, self, args }) {
		unfrozen(vm, self).items.unshift(...args);
		return self;
	},
	insert({ vm, self, args: [at, ...items] }) {
		const index = countFrom(vm, at);
		unfrozen(vm, self).items.splice(
			index < 0 ? self.items.length + index + 1 : index,
			0,
			...items,
		);
		return self;
	},
	concat({ vm, self, args }) {
		for (const other of args)
			unfrozen(vm, self).items.push(...listOf(vm, other));
		return self;
	},
	"[]="({ vm, self, args }) {
		const value = args.at(-1) ?? null;
		const [at, length] = args;
		unfrozen(vm, self);
		if (args.length === 2 && typeof at === "number") {
			const index = at < 0 ? self.items.length + at : at;
			while (self.items.length < index) self.items.push(null);
			self.items[index] = value;
			return value;
		}
		const span = spanOf(
			vm,
			self.items.length,
			at,
			args.length > 2 ? length : undefined,
		);
		if (span)
			self.items.splice(
				span.start,
				span.end - span.start,
				...(value instanceof RubyArray ? value.items : [value]),
			);
		return value;
	},
	delete({ vm, self, args: [unwanted] }) {
		const kept = unfrozen(vm, self).items.filter(
			(item) => !vm.equal(item, unwanted ?? null),
		);
		const found = kept.length < self.items.length;
		self.items = kept;
		return found ? (unwanted ?? null) : null;
	},
	delete_at: ({ vm, self, args: [at] }) =>
		unfrozen(vm, self).items.splice(countFrom(vm, at), 1)[0] ?? null,
	"slice!"({ vm, self, args: [at, length] }) {
		const span = spanOf(vm, unfrozen(vm, self).items.length, at, length);
		if (!span) return null;
		const taken = self.items.splice(span.start, span.end - span.start);
		return span.isOne ? (taken[0] ?? null) : list(taken);
	},
	delete_if({ vm, self, block }) {
		if (block)
			self.items = unfrozen(vm, self).items.filter(
				(item) => !asks(vm, block, item),
			);
		return self;
	},
	keep_if({ vm, self, block }) {
		if (block)
			self.items = unfrozen(vm, self).items.filter((item) =>
				asks(vm, block, item),
			);
		return self;
	},
	clear({ vm, self }) {
		unfrozen(vm, self).items = [];
		return self;
	},
	replace({ vm, self, args: [other] }) {
		unfrozen(vm, self).items = [...listOf(vm, other)];
		return self;
	},
	fill({ vm, self, args: [value = null] }) {
		unfrozen(vm, self).items.fill(value);
		return self;
	},
	"sort_by!"({ vm, self, block }) {
		if (block)
			unfrozen(vm, self).items = listOf(
				vm,
				vm.call(list(self.items), "sort_by", [], { block }),
			);
		return self;
	},
	"sort!"({ vm, self, block }) {
		sortItems(unfrozen(vm, self).items, compareWith(vm, block));
		return self;
	},
	"shuffle!"({ vm, self }) {
		unfrozen(vm, self).items = listOf(vm, vm.send(self, "shuffle"));
		return self;
	},
};

/** `map!`, `uniq!` …: the method without the mark, in place; `nil` where nothing has changed. */
const inPlace = (name: string, givesNil: boolean): Table[string] =>
	function run({ vm, self, args, block }) {
		const made = listOf(
			vm,
			vm.call(list(unfrozen(vm, self).items), name, args, { block }),
		);
		const isSame =
			made.length === self.items.length &&
			made.every((item, at) => item === self.items[at]);
		self.items = [...made];
		return givesNil && isSame ? null : self;
	};

const changedInPlace: Table = {
	"map!": inPlace("map", false),
	"collect!": inPlace("map", false),
	"reverse!": inPlace("reverse", false),
	"rotate!": inPlace("rotate", false),
	"uniq!": inPlace("uniq", true),
	"compact!": inPlace("compact", true),
	"flatten!": inPlace("flatten", true),
	"select!": inPlace("select", true),
	"filter!": inPlace("select", true),
	"reject!": inPlace("reject", true),
};

export const arrayMethods: Table = withAliases(
	{ ...reading, ...combining, ...writing, ...changedInPlace },
	{
		slice: "[]",
		size: "length",
		to_s: "inspect",
		append: "push",
		prepend: "unshift",
		"eql?": "==",
		find_index: "index",
	},
);
