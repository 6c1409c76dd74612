import { countFrom, toHash } from "../../interpreter/convert.ts";
import { list, RubyHash, RubyProc } from "../../objects/index.ts";
import { asks } from "../iterate.ts";
import { merge } from "./making.ts";
import { type Table, unfrozen } from "./self.ts";

export const writing: Table = {
	initialize({ self, args: [value], block }) {
		self.defaultValue = value ?? null;
		self.defaultProc = block;
		return null;
	},
	"[]="({ vm, self, args: [key = null, value = null] }) {
		unfrozen(vm, self).store(key, value);
		return value;
	},
	delete({ vm, self, args: [key = null], block }) {
		const found = unfrozen(vm, self).remove(key);
		return found ?? (block ? vm.yield(block, [key]) : null);
	},
	delete_if({ vm, self, block }) {
		for (const [key, value] of self.pairs())
			if (block && asks(vm, block, key, value)) unfrozen(vm, self).remove(key);
		return self;
	},
	keep_if({ vm, self, block }) {
		for (const [key, value] of self.pairs())
			if (block && !asks(vm, block, key, value)) unfrozen(vm, self).remove(key);
		return self;
	},
	"merge!": ({ vm, self, args, block }) =>
		merge(vm, unfrozen(vm, self), args, block),
	replace({ vm, self, args: [other] }) {
		unfrozen(vm, self).replace(toHash(vm, other).pairs());
		return self;
	},
	clear({ vm, self }) {
		unfrozen(vm, self).clear();
		return self;
	},
	shift({ vm, self }) {
		const [first] = unfrozen(vm, self).pairs();
		if (!first) return null;
		self.remove(first[0]);
		return list(first);
	},
	"default="({ self, args: [value = null] }) {
		self.defaultValue = value;
		return value;
	},
	"default_proc="({ self, args: [value] }) {
		self.defaultProc = value instanceof RubyProc ? value : undefined;
		return value ?? null;
	},
	compare_by_identity: ({ self }) => self,
	rehash: ({ self }) => self,
	flatten: ({ vm, self, args: [depth] }) =>
		vm.send(
			list(self.pairs().map(list)),
			"flatten",
			depth === undefined ? 1 : countFrom(vm, depth),
		),
};

export const inPlace = (name: string): Table[string] =>
	function run({ vm, self, args, block }) {
		const made = vm.call(self, name, args, { block });
		if (made instanceof RubyHash) unfrozen(vm, self).replace(made.pairs());
		return self;
	};
