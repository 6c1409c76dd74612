import { toHash } from "../../interpreter/convert.ts";
import {
	identify,
	list,
	RubyHash,
	type RubyValue,
} from "../../objects/index.ts";
import { asks, enumerator } from "../iterate.ts";
import type { Block, Table, Vm } from "./self.ts";

/** A hash of some of the pairs. */
function choose(
	hash: RubyHash,
	keeps: (key: RubyValue, value: RubyValue) => boolean,
): RubyHash {
	return RubyHash.from(
		hash.pairs().filter(([key, value]) => keeps(key, value)),
	);
}

export const making: Table = {
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

export function merge(
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
