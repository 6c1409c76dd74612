import { hash } from "../cache/hash.ts";
import { Drop } from "../jekyll/liquid/index.ts";

const short = 64;
const deepest = 12;

export interface DescribeOptions {
	/**
	 * What stands for a view of something else (a neighbour): its name and not what is in it, since whatever is read
	 * of that is a read of its own.
	 */
	readonly nameOf: (drop: Drop) => string;
	/** Descriptions by object, where objects do not change meanwhile: a lecture's card is part of many lists. */
	readonly known?: WeakMap<object, string>;
}

/** A value as a text that differs where the value does. */
export function describeValue(
	value: unknown,
	options: DescribeOptions,
	depth = 0,
): string {
	if (typeof value === "string")
		return value.length <= short ? `"${value}` : `#${hash(value)}`;
	if (value === null || typeof value !== "object")
		return `${typeof value} ${String(value)}`;
	if (value instanceof Drop) return `@${options.nameOf(value)}`;
	if (value instanceof Date) return `date ${value.getTime()} ${String(value)}`;
	if (depth > deepest) return "…";
	const known = options.known?.get(value);
	if (known !== undefined) return known;
	const made = describeObject(value, options, depth);
	options.known?.set(value, made);
	return made;
}

function describeObject(
	value: object,
	options: DescribeOptions,
	depth: number,
): string {
	const inner = (item: unknown) => describeValue(item, options, depth + 1);
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
