import { Drop } from "../values/drop.ts";
import { entriesOf, fetch, isHash } from "../values/kinds.ts";
import { RubyRange } from "../values/range.ts";

/** `value[key]` and `value.key`; `undefined` where there is no such thing. */
export function readKey(value: unknown, key: unknown): unknown {
	if (value instanceof Drop) return value.get(String(key));
	if (Array.isArray(value)) {
		return typeof key === "number" ? value.at(key) : undefined;
	}
	return isHash(value) ? fetch(value, key) : undefined;
}

/** `.size`, `.first` and `.last`, where no key of that name is. */
export function readCommand(value: unknown, name: string): unknown {
	if (name === "size") return sizeOf(value);
	if (Array.isArray(value)) return value.at(name === "first" ? 0 : -1);
	if (value instanceof RubyRange)
		return name === "first" ? value.first : value.last;
	if (name === "first" && isHash(value)) return entriesOf(value)[0];
	return undefined;
}

/** Ruby's `size`; an Integer's is its bytes. */
export function sizeOf(value: unknown): number | undefined {
	if (typeof value === "string") return lengthOf(value);
	if (Array.isArray(value)) return value.length;
	if (value instanceof RubyRange) return value.size;
	if (typeof value === "number") return Number.isInteger(value) ? 8 : undefined;
	if (value instanceof Map) return value.size;
	return isHash(value) ? Object.keys(value).length : undefined;
}

const surrogate = /[\uD800-\uDBFF]/;

/** Characters, not UTF-16 units. */
export function lengthOf(text: string): number {
	return surrogate.test(text) ? [...text].length : text.length;
}
