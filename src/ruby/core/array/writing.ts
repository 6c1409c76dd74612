import { countFrom, listOf } from "../../interpreter/convert.ts";
import { list, RubyArray } from "../../objects/index.ts";
import { asks } from "../iterate.ts";
import { compareWith, sortItems } from "../order.ts";
import { spanOf } from "../spans.ts";
import { type Table, unfrozen } from "./self.ts";

export const writing: Table = {
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

export const changedInPlace: Table = {
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
