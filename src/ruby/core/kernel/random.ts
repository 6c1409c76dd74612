import { numberFrom } from "../../interpreter/convert.ts";
import { isInteger } from "../../interpreter/numbers.ts";
import { float, RubyRange } from "../../objects/index.ts";
import type { MethodTable } from "../define.ts";

/** Random numbers. */
export const chance: MethodTable = {
	srand: () => 0,
	rand({ vm, args: [most] }) {
		vm.host.onLook();
		const random = Math.random();
		if (most instanceof RubyRange) {
			const first = numberFrom(vm, most.first);
			const width = numberFrom(vm, most.last) - first;
			return isInteger(most.first)
				? first + Math.floor(random * (width + 1))
				: float(first + random * width);
		}
		return isInteger(most) ? Math.floor(random * Number(most)) : float(random);
	},
};
