import { Drop } from "./drop.ts";

/** Ruby's Hash: a plain object or a Map. */
export type Hash =
	| Readonly<Record<string, unknown>>
	| ReadonlyMap<unknown, unknown>;

export function isNil(value: unknown): value is null | undefined {
	return value === null || value === undefined;
}

/** A plain object: what YAML, JSON and `group_by` make. */
export function isPlainObject(
	value: unknown,
): value is Readonly<Record<string, unknown>> {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}

export function isHash(value: unknown): value is Hash {
	return value instanceof Map || isPlainObject(value);
}

/** Keys and values of a Hash, or of a drop, in order. */
export function entriesOf(value: Hash | Drop): [unknown, unknown][] {
	if (value instanceof Map) return [...value];
	if (value instanceof Drop)
		return value.keys().map((key) => [key, value.get(key)]);
	return Object.entries(value);
}

/** A Hash's value; `undefined` where it has no such key. */
export function fetch(hash: Hash, key: unknown): unknown {
	if (hash instanceof Map) return hash.get(key);
	const name = String(key);
	return Object.hasOwn(hash, name)
		? (hash as Record<string, unknown>)[name]
		: undefined;
}
