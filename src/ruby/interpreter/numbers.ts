import type { RubyValue } from "../objects/index.ts";

/** An integer in its one form: a `bigint` only where a number is not exact. */
export function integer(value: number | bigint): number | bigint {
	if (typeof value === "number")
		return Number.isSafeInteger(value) || !Number.isFinite(value)
			? value
			: BigInt(value);
	return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER
		? Number(value)
		: value;
}

export function isInteger(
	value: RubyValue | undefined,
): value is number | bigint {
	return typeof value === "number" || typeof value === "bigint";
}
