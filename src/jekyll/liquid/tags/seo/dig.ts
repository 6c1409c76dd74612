import { readKey } from "../../runtime/read-property.ts";
import { isTruthy } from "../../syntax/condition.ts";

/** A value by a path of keys. */
export function dig(value: unknown, path: readonly string[]): unknown {
	return path.reduce(
		(found: unknown, key) =>
			isTruthy(found) ? readKey(found, key) : undefined,
		value,
	);
}

/** Ruby's `||`. */
export function or(...values: unknown[]): unknown {
	return values.find(isTruthy);
}
