import { countFrom, numberFrom } from "../interpreter/convert.ts";
import { isInteger } from "../interpreter/numbers.ts";
import { compare } from "../interpreter/protocols.ts";
import {
	list,
	RubyFloat,
	RubyRange,
	RubyString,
	type RubyValue,
	str,
} from "../objects/index.ts";
import { type MethodTable, withAliases } from "./define.ts";
import { enumerator, itemsOf, iterate } from "./iterate.ts";
import { successor } from "./string/successor.ts";

type Table = MethodTable<RubyRange>;
type Vm = Parameters<Table[string]>[0]["vm"];

function covers(
	vm: Vm,
	{ first, last, excludesEnd }: RubyRange,
	value: RubyValue,
): boolean {
	if (value === null || vm.send(first ?? last, "<=>", value) === null)
		return false;
	if (first !== null && compare(vm, first, value) > 0) return false;
	if (last === null) return true;
	const order = compare(vm, value, last);
	return excludesEnd ? order < 0 : order <= 0;
}

export const rangeMethods: Table = withAliases<RubyRange>(
	{
		begin: ({ self }) => self.first,
		end: ({ self }) => self.last,
		first({ vm, self, args: [count] }) {
			if (count === undefined) return self.first;
			const items: RubyValue[] = [];
			const most = countFrom(vm, count);
			if (most > 0)
				iterate(vm, self, (item) => {
					items.push(item);
					return items.length < most;
				});
			return list(items);
		},
		last: ({ vm, self, args: [count] }) =>
			count === undefined
				? self.last
				: list(itemsOf(vm, self).slice(-countFrom(vm, count))),
		min: ({ vm, self, args, block }) =>
			block || args.length > 0
				? vm.call(list(itemsOf(vm, self)), "min", args, { block })
				: compareEnds(vm, self)
					? self.first
					: null,
		max: ({ vm, self, args, block }) =>
			block || args.length > 0 || self.excludesEnd
				? vm.call(list(itemsOf(vm, self)), "max", args, { block })
				: compareEnds(vm, self)
					? self.last
					: null,
		"exclude_end?": ({ self }) => self.excludesEnd,
		each(call) {
			const { vm, self, block } = call;
			if (!block) return enumerator(call);
			if (self.first instanceof RubyString) {
				for (const item of texts(vm, self)) vm.yield(block, [item]);
				return self;
			}
			if (isInteger(self.first)) {
				iterate(vm, self, (item) => void vm.yield(block, [item]));
				return self;
			}
			if (!vm.respondsTo(self.first, "succ"))
				return vm.raise(
					"TypeError",
					`can't iterate from ${vm.classOf(self.first).name}`,
				);
			for (
				let item: RubyValue = self.first;
				covers(vm, self, item);
				item = vm.send(item, "succ")
			)
				vm.yield(block, [item]);
			return self;
		},
		step({ vm, self, args: [by = 1], block }) {
			if (!isInteger(self.first) && !(self.first instanceof RubyFloat)) {
				const stride = countFrom(vm, by);
				const steps = list(
					itemsOf(vm, self).filter((_, at) => at % stride === 0),
				);
				return block ? vm.call(steps, "each", [], { block }) : steps;
			}
			const last =
				self.excludesEnd && isInteger(self.last)
					? numberFrom(vm, self.last) - 1
					: self.last;
			return vm.call(self.first, "step", [last, by], { block });
		},
		size: ({ vm, self }) =>
			isInteger(self.first) ? Math.max(0, itemsOf(vm, self).length) : null,
		"include?": ({ vm, self, args: [value = null] }) => covers(vm, self, value),
		to_s: ({ vm, self }) =>
			str(
				`${vm.text(self.first)}${self.excludesEnd ? "..." : ".."}${vm.text(self.last)}`,
			),
		inspect: ({ vm, self }) =>
			str(
				`${self.first === null ? "" : vm.inspect(self.first)}${self.excludesEnd ? "..." : ".."}${self.last === null ? "" : vm.inspect(self.last)}`,
			),
		"==": ({ vm, self, args: [other] }) =>
			other instanceof RubyRange &&
			vm.equal(self.first, other.first) &&
			vm.equal(self.last, other.last) &&
			self.excludesEnd === other.excludesEnd,
		initialize: () => null,
		to_a({ vm, self }) {
			if (self.last === null)
				return vm.raise(
					"RangeError",
					"cannot convert endless range to an array",
				);
			return list([...itemsOf(vm, self)]);
		},
		sum: ({ vm, self, args, block }) =>
			vm.call(list(itemsOf(vm, self)), "sum", args, { block }),
	},
	{
		"===": "include?",
		"member?": "include?",
		"cover?": "include?",
		"%": "step",
		count_all: "size",
		entries: "to_a",
	},
);

function compareEnds(vm: Vm, { first, last, excludesEnd }: RubyRange): boolean {
	const order = compare(vm, first, last);
	return excludesEnd ? order < 0 : order <= 0;
}

function* texts(
	vm: Vm,
	{ first, last, excludesEnd }: RubyRange,
): Generator<RubyString> {
	const end = vm.text(last);
	let text = vm.text(first);
	while (text.length <= end.length) {
		vm.countStep();
		if (text === end && excludesEnd) return;
		yield str(text);
		if (text === end) return;
		text = successor(text);
	}
}
