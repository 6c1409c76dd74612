import type { Context } from "../runtime/context.ts";
import { LiquidFault } from "../runtime/fault.ts";
import { readCommand, readKey, sizeOf } from "../runtime/read-property.ts";
import { compareText } from "../values/compare.ts";
import { Drop } from "../values/drop.ts";
import { inspect } from "../values/inspect.ts";
import { entriesOf, isHash, isNil } from "../values/kinds.ts";
import { isNumeric } from "../values/numeric.ts";
import { RubyRange } from "../values/range.ts";
import { toInteger } from "../values/to-number.ts";
import { joinItems, toText } from "../values/to-string.ts";
import { contextual, type FilterTable, pure } from "./filter.ts";

/** What Liquid's filters of lists take for one: a single thing is a list of one, lists in lists are opened up. */
export function toList(input: unknown): unknown[] {
	if (Array.isArray(input)) return flatten(input);
	if (input instanceof RubyRange) return input.toArray();
	return isNil(input) ? [] : [input];
}

function flatten(items: readonly unknown[]): unknown[] {
	return items.some(Array.isArray)
		? items.flat(Number.POSITIVE_INFINITY)
		: [...items];
}

/** What `item[property]` is; a fault for what has no properties. */
function property(item: unknown, name: unknown): unknown {
	if (Array.isArray(item) || isNil(item) || isNumeric(item)) {
		throw new LiquidFault(`Cannot select the property \`${toText(name)}\`.`);
	}
	return readKey(item, name);
}

function hasProperties(item: unknown): boolean {
	return (
		isNumeric(item) ||
		isHash(item) ||
		item instanceof Drop ||
		typeof item === "string" ||
		Array.isArray(item)
	);
}

/** What makes two items the same: value for values, identity for drops. */
function identity(item: unknown): unknown {
	if (isHash(item) || Array.isArray(item) || item instanceof Date)
		return `${inspect(item)}`;
	return typeof item === "string" ? `"${item}"` : item;
}

function uniq(input: unknown, name?: unknown): unknown {
	const seen = new Set<unknown>();
	return toList(input).filter((item) => {
		const key = identity(isNil(name) ? item : property(item, name));
		return !seen.has(key) && seen.add(key);
	});
}

function compact(input: unknown, name?: unknown): unknown {
	return toList(input).filter(
		(item) => !isNil(isNil(name) ? item : property(item, name)),
	);
}

function mapItems(input: unknown, name: unknown): unknown {
	return toList(input).map((item) =>
		hasProperties(item) ? property(item, name) : undefined,
	);
}

function concat(input: unknown, other: unknown): unknown {
	if (!Array.isArray(other))
		throw new LiquidFault("The filter `concat` expected a list.");
	return [...toList(input), ...other];
}

function sortNatural(input: unknown, name?: unknown): unknown {
	const read = (item: unknown) => (isNil(name) ? item : property(item, name));
	return toList(input)
		.map((item) => [read(item), item] as const)
		.sort(([left], [right]) => naturalOrder(left, right))
		.map(([, item]) => item);
}

function naturalOrder(left: unknown, right: unknown): number {
	if (isNil(left) || isNil(right))
		return Number(isNil(left)) - Number(isNil(right));
	return compareText(foldCase(toText(left)), foldCase(toText(right)));
}

/** Ruby's `casecmp` knows ASCII only. */
function foldCase(text: string): string {
	return text.replace(/[A-Z]/g, (sign) => sign.toLowerCase());
}

function first(input: unknown): unknown {
	return typeof input === "string" ? undefined : readCommand(input, "first");
}

function last(input: unknown): unknown {
	return typeof input === "string" ? undefined : readCommand(input, "last");
}

/** Items of a list without some of them; anything else stays as it is. */
function cut(take: (items: unknown[], count: number) => unknown[]) {
	return pure(
		(input, count: unknown = 1) =>
			Array.isArray(input) ? take([...input], toInteger(count)) : input,
		0,
		1,
	);
}

function sample(
	_context: Context,
	input: unknown,
	count: unknown = 1,
): unknown {
	if (!Array.isArray(input)) return input;
	return count === 1 ? input[0] : input.slice(0, toInteger(count));
}

function join(input: unknown, glue: unknown = " "): string {
	return joinItems(toList(input), toText(glue));
}

function isEmpty(input: unknown): boolean {
	if (isNil(input) || input === false || input === "") return true;
	return Array.isArray(input)
		? input.length === 0
		: isHash(input) && entriesOf(input).length === 0;
}

function toSentence(input: unknown, connector: unknown = "and"): string {
	const items = Array.isArray(input) ? input : toList(input);
	const texts = items.map(toText);
	const word = toText(connector);
	if (texts.length <= 2) return texts.join(` ${word} `);
	return `${texts.slice(0, -1).join(", ")}, ${word} ${texts.at(-1)}`;
}

export const listFilters: FilterTable = {
	size: pure((input) => sizeOf(input) ?? 0),
	first: pure(first),
	last: pure(last),
	join: pure(join, 0, 1),
	reverse: pure((input) => toList(input).reverse()),
	uniq: pure(uniq, 0, 1),
	compact: pure(compact, 0, 1),
	map: pure(mapItems, 1),
	concat: pure(concat, 1),
	sort_natural: pure(sortNatural, 0, 1),
	push: pure(
		(input, item) => (Array.isArray(input) ? [...input, item] : input),
		1,
	),
	unshift: pure(
		(input, item) => (Array.isArray(input) ? [item, ...input] : input),
		1,
	),
	pop: cut((items, count) => items.slice(0, Math.max(0, items.length - count))),
	shift: cut((items, count) => items.slice(count)),
	sample: contextual(sample, 0, 1),
	default: pure((input, other = "") => (isEmpty(input) ? other : input), 0, 1),
	array_to_sentence_string: pure(toSentence, 0, 1),
};
