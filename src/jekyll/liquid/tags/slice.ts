import { Drop } from "../values/drop.ts";
import { entriesOf, isHash } from "../values/kinds.ts";
import { RubyRange } from "../values/range.ts";

/** Items `from` up to (not with) `to` of whatever a loop can go through. A text is its own only item. */
export function slice(
	collection: unknown,
	from: number,
	to: number | undefined,
): readonly unknown[] {
	if (typeof collection === "string")
		return collection === "" ? [] : [collection];
	const start = Math.max(0, from);
	const end = to === undefined ? undefined : Math.max(0, to);
	const items = itemsOf(collection, end);
	return start === 0 && end === undefined ? items : items.slice(start, end);
}

/** The items of a list, range, Hash or drop; of a range at most `limit`. */
export function itemsOf(
	collection: unknown,
	limit?: number,
): readonly unknown[] {
	if (Array.isArray(collection)) return collection;
	if (collection instanceof RubyRange) return collection.toArray(limit);
	return isHash(collection) || collection instanceof Drop
		? entriesOf(collection)
		: [];
}
