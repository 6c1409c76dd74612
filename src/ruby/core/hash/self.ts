import type { RubyHash, RubyProc, RubyValue } from "../../objects/index.ts";
import type { MethodTable } from "../define.ts";

export type Table = MethodTable<RubyHash>;
export type Vm = Parameters<Table[string]>[0]["vm"];
export type Block = RubyProc;

export function unfrozen(vm: Vm, hash: RubyHash): RubyHash {
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
