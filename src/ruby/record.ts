/** A key that JavaScript would move to the front of an object (`2019`). */
const ARRAY_INDEX = /^(?:0|[1-9]\d{0,9})$/;

/**
 * Ruby's `Hash` with string keys as a plain object whose keys keep the order they were written in.
 *
 * JavaScript lists keys that look like array indices first, in numerical order; where a map has such keys (collections
 * named `2020` and `2019`), the object is given an order of its own.
 */
export function recordFrom(
	entries: ReadonlyMap<string, unknown>,
): Record<string, unknown> {
	const record: Record<string, unknown> = {};
	let reordered = false;
	for (const [key, value] of entries) {
		setOwn(record, key, value);
		reordered ||= ARRAY_INDEX.test(key);
	}
	return reordered ? inOrder(record, [...entries.keys()]) : record;
}

/** Sets a key, `__proto__` too, without touching the object's prototype. */
export function setOwn(
	record: Record<string, unknown>,
	key: string,
	value: unknown,
): void {
	if (key !== "__proto__") record[key] = value;
	else
		Object.defineProperty(record, key, {
			value,
			enumerable: true,
			configurable: true,
			writable: true,
		});
}

function inOrder(
	record: Record<string, unknown>,
	order: readonly string[],
): Record<string, unknown> {
	return new Proxy(record, {
		ownKeys(target) {
			const known = order.filter((key) => Object.hasOwn(target, key));
			const added = Reflect.ownKeys(target).filter(
				(key) => !known.includes(key as string),
			);
			return [...known, ...added];
		},
	});
}

/** Whether a value is a Ruby hash: a plain object, not a list, a date or a number. */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return (
		typeof value === "object" &&
		value !== null &&
		!Array.isArray(value) &&
		!(value instanceof Date) &&
		!(value instanceof Number)
	);
}

/** Two hashes one over the other, all the way down; `nil` overwrites nothing (Jekyll's `deep_merge_hashes`). */
export function deepMerge(
	below: Readonly<Record<string, unknown>>,
	above: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
	const merged = new Map<string, unknown>(Object.entries(below));
	for (const [key, value] of Object.entries(above))
		merged.set(key, mergeValue(merged, key, value));
	return recordFrom(merged);
}

function mergeValue(
	merged: ReadonlyMap<string, unknown>,
	key: string,
	value: unknown,
): unknown {
	if (!merged.has(key)) return value;
	const old = merged.get(key);
	if (value === null || value === undefined) return old;
	return isRecord(old) && isRecord(value) ? deepMerge(old, value) : value;
}
