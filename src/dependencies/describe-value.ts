import { hash } from "../cache/hash.ts";
import { Drop } from "../jekyll/liquid/index.ts";

const short = 64;
const deepest = 12;

/**
 * A value as a text that differs where the value does.
 *
 * @param nameOf - What stands for a view of something else (a neighbour): its name and not what is in it, since
 *   whatever is read of that is a read of its own.
 */
export function describeValue(
	value: unknown,
	nameOf: (drop: Drop) => string,
	depth = 0,
): string {
	if (typeof value === "string")
		return value.length <= short ? `"${value}` : `#${hash(value)}`;
	if (value === null || typeof value !== "object")
		return `${typeof value} ${String(value)}`;
	if (depth > deepest) return "…";
	const inner = (item: unknown) => describeValue(item, nameOf, depth + 1);
	if (value instanceof Drop) return `@${nameOf(value)}`;
	if (value instanceof Date) return `date ${value.getTime()} ${String(value)}`;
	const text = Array.isArray(value)
		? `[${value.map(inner).join(",")}]`
		: `{${entriesOf(value)
				.map(([key, item]) => `${inner(key)}:${inner(item)}`)
				.join(",")}}`;
	return text.length <= short ? text : `#${hash(text)}`;
}

function entriesOf(value: object): readonly (readonly [unknown, unknown])[] {
	return value instanceof Map ? [...value] : Object.entries(value);
}
