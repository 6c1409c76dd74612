import { numberFrom } from "../../interpreter/convert.ts";
import { integer } from "../../interpreter/numbers.ts";
import { enumerator } from "../iterate.ts";
import type { Table, Whole } from "./self.ts";

/** Loops over whole numbers: `3.times`, `1.upto(9)`. */
export const counting: Table<Whole> = {
	succ: ({ self }) => integer(BigInt(self) + 1n),
	pred: ({ self }) => integer(BigInt(self) - 1n),
	times(call) {
		const { vm, self, block } = call;
		if (!block) return enumerator(call);
		for (let at = 0; at < self; at++) vm.yield(block, [at]);
		return self;
	},
	upto(call) {
		const { vm, self, args, block } = call;
		if (!block) return enumerator(call);
		for (let at = Number(self); at <= numberFrom(vm, args[0]); at++)
			vm.yield(block, [at]);
		return self;
	},
	downto(call) {
		const { vm, self, args, block } = call;
		if (!block) return enumerator(call);
		for (let at = Number(self); at >= numberFrom(vm, args[0]); at--)
			vm.yield(block, [at]);
		return self;
	},
};
