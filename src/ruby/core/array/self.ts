import type { RubyArray } from "../../objects/index.ts";
import type { MethodTable } from "../define.ts";

export type Table = MethodTable<RubyArray>;
export type Vm = Parameters<Table[string]>[0]["vm"];

/** @throws FrozenError */
export function unfrozen(vm: Vm, array: RubyArray): RubyArray {
	if (array.frozen)
		vm.raise("FrozenError", `can't modify frozen Array: ${vm.inspect(array)}`);
	return array;
}
