import { countFrom, listOf, toHash } from "../interpreter/convert.ts";
import {
	identify,
	list,
	RubyArray,
	RubyHash,
	RubyProc,
	RubySymbol,
	type RubyValue,
	str,
} from "../objects/index.ts";
import { type MethodTable, withAliases } from "./define.ts";
import { asks, enumerator } from "./iterate.ts";

type Table = MethodTable<RubyHash>;
type Vm = Parameters<Table[string]>[0]["vm"];
type Block = RubyProc;

function unfrozen(vm: Vm, hash: RubyHash): RubyHash {
	if (hash.frozen)
		vm.raise("FrozenError", `can't modify frozen Hash: ${vm.inspect(hash)}`);
	return hash;
}

/** A key's value, or what the hash has for keys that it has not. */
export function readHash(vm: Vm, hash: RubyHash, key: RubyValue): RubyValue {
	const found = hash.fetch(key);
	if (found !== undefined) return found;
	return hash.defaultProc
		? vm.yield(hash.defaultProc, [hash, key])
		: hash.defaultValue;
}

const reading: Table = {
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

/** A hash of some of the pairs. */
function choose(
	hash: RubyHash,
	keeps: (key: RubyValue, value: RubyValue) => boolean,
): RubyHash {
	return RubyHash.from(
		hash.pairs().filter(([key, value]) => keeps(key, value)),
	);
}

const making: Table = {
	select(call) {
		const { vm, self, block } = call;
		if (!block) return enumerator(call);
		return choose(self, (key, value) => asks(vm, block, key, value));
	},
	reject(call) {
		const { vm, self, block } = call;
		if (!block) return enumerator(call);
		return choose(self, (key, value) => !asks(vm, block, key, value));
	},
	partition({ vm, self, block }) {
		const by = (wanted: boolean) =>
			list(
				self
					.pairs()
					.filter((pair) => block && asks(vm, block, list(pair)) === wanted)
					.map(list),
			);
		return list([by(true), by(false)]);
	},
	min_by: (call) => ofPairs(call, "min_by"),
	max_by: (call) => ofPairs(call, "max_by"),
	find_all: (call) => ofPairs(call, "select"),
	slice({ self, args }) {
		const wanted = new Set(args.map(identify));
		return choose(self, (key) => wanted.has(identify(key)));
	},
	except({ self, args }) {
		const unwanted = new Set(args.map(identify));
		return choose(self, (key) => !unwanted.has(identify(key)));
	},
	compact: ({ self }) => choose(self, (_, value) => value !== null),
	invert: ({ self }) =>
		RubyHash.from(self.pairs().map(([key, value]) => [value, key])),
	transform_values({ vm, self, block }) {
		return RubyHash.from(
			self
				.pairs()
				.map(([key, value]) => [key, block ? vm.yield(block, [value]) : value]),
		);
	},
	transform_keys({ vm, self, args: [names], block }) {
		return RubyHash.from(
			self
				.pairs()
				.map(([key, value]) => [
					names instanceof RubyHash
						? (names.fetch(key) ?? key)
						: block
							? vm.yield(block, [key])
							: key,
					value,
				]),
		);
	},
	merge: ({ vm, self, args, block }) => merge(vm, copy(self), args, block),
	sort_by: (call) => ofPairs(call, "sort_by"),
	sort: (call) => ofPairs(call, "sort"),
	first: (call) => ofPairs(call, "first"),
	group_by: (call) => ofPairs(call, "group_by"),
	filter_map: (call) => ofPairs(call, "filter_map"),
};

function ofPairs(
	{ vm, self, args, block }: Parameters<Table[string]>[0],
	name: string,
): RubyValue {
	return vm.call(list(self.pairs().map(list)), name, args, { block });
}

function copy(hash: RubyHash): RubyHash {
	const made = RubyHash.from(hash.pairs());
	made.defaultValue = hash.defaultValue;
	made.defaultProc = hash.defaultProc;
	return made;
}

function merge(
	vm: Vm,
	into: RubyHash,
	others: readonly RubyValue[],
	block: Block | undefined,
): RubyHash {
	for (const other of others)
		for (const [key, value] of toHash(vm, other).pairs()) {
			const old = into.fetch(key);
			into.store(
				key,
				block && old !== undefined ? vm.yield(block, [key, old, value]) : value,
			);
		}
	return into;
}

const writing: Table = {
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

const inPlace = (name: string): Table[string] =>
	function run({ vm, self, args, block }) {
		const made = vm.call(self, name, args, { block });
		if (made instanceof RubyHash) unfrozen(vm, self).replace(made.pairs());
		return self;
	};

export const hashMethods: Table = withAliases(
	{
		...reading,
		...making,
		...writing,
		"transform_values!": inPlace("transform_values"),
		"transform_keys!": inPlace("transform_keys"),
		"select!": inPlace("select"),
		"reject!": inPlace("reject"),
		"compact!": inPlace("compact"),
	},
	{
		size: "length",
		to_s: "inspect",
		each_pair: "each",
		filter: "select",
		update: "merge!",
		store: "[]=",
		"has_key?": "key?",
		"include?": "key?",
		"member?": "key?",
		"has_value?": "value?",
		"eql?": "==",
		"filter!": "select!",
	},
);

export const hashClassMethods: MethodTable = {
	"[]"({ vm, args }) {
		const [only] = args;
		if (only instanceof RubyArray)
			return RubyHash.from(
				only.items.map((pair) => {
					const [key = null, value = null] = listOf(vm, pair);
					return [key, value] as const;
				}),
			);
		if (only instanceof RubyHash) return RubyHash.from(only.pairs());
		return RubyHash.from(
			Array.from(
				{ length: args.length / 2 },
				(_, at) => [args[2 * at] ?? null, args[2 * at + 1] ?? null] as const,
			),
		);
	},
};
