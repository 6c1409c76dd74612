import { listOf, toHash } from "../../interpreter/convert.ts";
import {
	identify,
	list,
	RubyHash,
	RubyProc,
	RubySymbol,
	str,
} from "../../objects/index.ts";
import { asks, enumerator } from "../iterate.ts";
import { readHash, type Table, type Vm } from "./self.ts";

export const reading: Table = {
	"[]": ({ vm, self, args: [key = null] }) => readHash(vm, self, key),
	fetch({ vm, self, args: [key = null, otherwise], block }) {
		const found = self.fetch(key);
		if (found !== undefined) return found;
		if (block) return vm.yield(block, [key]);
		return (
			otherwise ?? vm.raise("KeyError", `key not found: ${vm.inspect(key)}`)
		);
	},
	dig({ vm, self, args: [key = null, ...more] }) {
		const found = readHash(vm, self, key);
		return more.length === 0 || found === null
			? found
			: vm.send(found, "dig", ...more);
	},
	"key?": ({ self, args: [key = null] }) => self.has(key),
	"value?": ({ vm, self, args: [value = null] }) =>
		self.values().some((one) => vm.equal(one, value)),
	key({ vm, self, args: [value = null] }) {
		return self.pairs().find(([, one]) => vm.equal(one, value))?.[0] ?? null;
	},
	keys: ({ self }) => list(self.keys()),
	values: ({ self }) => list(self.values()),
	values_at: ({ vm, self, args }) =>
		list(args.map((key) => readHash(vm, self, key))),
	fetch_values: ({ vm, self, args }) =>
		list(args.map((key) => vm.send(self, "fetch", key))),
	length: ({ self }) => self.size,
	"empty?": ({ self }) => self.size === 0,
	"any?": ({ vm, self, block }) =>
		block
			? self.pairs().some((pair) => asks(vm, block, list(pair)))
			: self.size > 0,
	to_h({ vm, self, block }) {
		if (!block) return self;
		return RubyHash.from(
			self.pairs().map((pair) => {
				const [key = null, value = null] = listOf(
					vm,
					vm.yield(block, [list(pair)]),
				);
				return [key, value] as const;
			}),
		);
	},
	to_hash: ({ self }) => self,
	to_a: ({ self }) => list(self.pairs().map(list)),
	to_proc: ({ vm, self }) =>
		new RubyProc(([key = null]) => readHash(vm, self, key), true, 1),
	inspect: ({ vm, self }) => str(inspect(vm, self)),
	default: ({ self }) => self.defaultValue,
	default_proc: ({ self }) => self.defaultProc ?? null,
	each(call) {
		const { vm, self, block } = call;
		if (!block) return enumerator(call);
		for (const pair of self.pairs()) vm.yield(block, [list(pair)]);
		return self;
	},
	each_key({ vm, self, block }) {
		if (block) for (const key of self.keys()) vm.yield(block, [key]);
		return self;
	},
	each_value({ vm, self, block }) {
		if (block) for (const value of self.values()) vm.yield(block, [value]);
		return self;
	},
	"==": ({ vm, self, args: [other] }) =>
		other instanceof RubyHash &&
		other.size === self.size &&
		self.pairs().every(([key, value]) => {
			const theirs = other.fetch(key);
			return theirs !== undefined && vm.equal(value, theirs);
		}),
	hash: ({ vm, self }) => vm.send(str(String(identify(self))), "hash"),
	sum: ({ vm, self, args, block }) =>
		vm.call(list(self.pairs().map(list)), "sum", args, { block }),
	"<=": ({ vm, self, args: [other] }) =>
		self
			.pairs()
			.every(([key, value]) =>
				vm.equal(toHash(vm, other).fetch(key) ?? null, value),
			),
	">=": ({ vm, self, args: [other] }) =>
		toHash(vm, other)
			.pairs()
			.every(([key, value]) => vm.equal(self.fetch(key) ?? null, value)),
};

function inspect(vm: Vm, hash: RubyHash): string {
	const pairs = hash
		.pairs()
		.map(([key, value]) =>
			key instanceof RubySymbol
				? `:${vm.inspect(key).slice(1)}=>${vm.inspect(value)}`
				: `${vm.inspect(key)}=>${vm.inspect(value)}`,
		);
	return `{${pairs.join(", ")}}`;
}
