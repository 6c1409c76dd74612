import { numberFrom } from "../../interpreter/convert.ts";
import type { Interpreter } from "../../interpreter/interpreter.ts";
import { isInteger } from "../../interpreter/numbers.ts";
import { RubyFloat, type RubyValue } from "../../objects/index.ts";

export function operand(
	vm: Interpreter,
	other: RubyValue | undefined,
	name: string,
): number {
	if (other instanceof RubyFloat || isInteger(other))
		return numberFrom(vm, other);
	const shown =
		other === null || other === undefined
			? "nil"
			: (vm.classOf(other).name ?? "");
	return ["<", ">", "<=", ">="].includes(name)
		? vm.raise(
				"ArgumentError",
				`comparison of Integer with ${other === null ? "nil" : vm.inspect(other ?? null)} failed`,
			)
		: vm.raise("TypeError", `${shown} can't be coerced into Integer`);
}

export const nonZero = (vm: Interpreter, value: RubyValue | undefined) => {
	if (value === 0) vm.raise("ZeroDivisionError", "divided by 0");
};

export const floorModulo = (left: number, right: number) =>
	left - right * Math.floor(left / right);
