import { RubyFloat } from "../../../ruby/values.ts";

/** Whether a value is one of Ruby's numbers; `Number(value)` is what it counts. */
export function isNumeric(
	value: unknown,
): value is number | bigint | RubyFloat {
	const kind = typeof value;
	return kind === "number" || kind === "bigint" || value instanceof RubyFloat;
}

/** Whether a value is a Ruby Integer. */
export function isInteger(value: unknown): value is number {
	return Number.isSafeInteger(value);
}
