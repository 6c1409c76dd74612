import type { Interpreter } from "../interpreter/interpreter.ts";
import { float, RubyFloat, type RubyValue } from "../objects/index.ts";

/** Ruby's `sum`: floats by Kahan's and Babuska's method, so that `[0.1] * 10` is 1. */
export function addUp(
	vm: Interpreter,
	items: readonly RubyValue[],
	start: RubyValue,
): RubyValue {
	const numbers = [start, ...items];
	const isFloating =
		numbers.some((item) => item instanceof RubyFloat) &&
		numbers.every(
			(item) => item instanceof RubyFloat || typeof item === "number",
		);
	if (!isFloating)
		return items.reduce((sum, item) => vm.send(sum, "+", item), start);
	let sum = 0;
	let lost = 0;
	for (const item of numbers) {
		const value = item instanceof RubyFloat ? item.value : Number(item);
		const next = sum + value;
		lost +=
			Math.abs(sum) >= Math.abs(value)
				? sum - next + value
				: value - next + sum;
		sum = next;
	}
	return float(sum + lost);
}
