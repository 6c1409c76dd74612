import type { Context } from "../runtime/context.ts";
import { LiquidFault } from "../runtime/fault.ts";
import { holds, parseStrictCondition } from "../syntax/condition.ts";
import { parseLaxOutput } from "../syntax/parse-output.ts";
import { itemsOf } from "../tags/slice.ts";
import { compare, compareText } from "../values/compare.ts";
import { Drop } from "../values/drop.ts";
import { inspect } from "../values/inspect.ts";
import { entriesOf, isHash, isNil } from "../values/kinds.ts";
import { MethodLiteral } from "../values/literals.ts";
import { RubyRange } from "../values/range.ts";
import { toText } from "../values/to-string.ts";
import { contextual, type FilterTable, pure } from "./filter.ts";
import { itemProperty, matchesTarget } from "./item-property.ts";

/** The items of what Jekyll can select from: a list, a Hash's values; `undefined` for anything else. */
function selectable(input: unknown): readonly unknown[] | undefined {
	if (isHash(input) || input instanceof Drop)
		return entriesOf(input).map(([, value]) => value);
	return Array.isArray(input) || input instanceof RubyRange
		? itemsOf(input)
		: undefined;
}

/** Whether Jekyll compares with such a target at all. */
function isTarget(property: unknown, target: unknown): boolean {
	return (
		!isNil(property) &&
		property !== false &&
		!Array.isArray(target) &&
		!isHash(target)
	);
}

function test(item: unknown, name: string, target: unknown): boolean {
	const property = itemProperty(item, name);
	if (!(target instanceof MethodLiteral))
		return matchesTarget(property, target);
	return (
		toText(property) === "" ||
		(isHash(property) && entriesOf(property).length === 0) ||
		(Array.isArray(property) && property.every((part) => toText(part) === ""))
	);
}

function where(input: unknown, name: unknown, target: unknown): unknown {
	const items = selectable(input);
	if (!items || !isTarget(name, target)) return input;
	const key = toText(name);
	return items.filter((item) => test(item, key, target));
}

function find(input: unknown, name: unknown, target: unknown): unknown {
	const items = selectable(input);
	if (!items || !isTarget(name, target)) return input;
	const key = toText(name);
	return items.find((item) => test(item, key, target));
}

type Check = (item: unknown) => boolean;

/** Run something with a test of items: a condition in which `variable` is the item. */
function withTest(
	context: Context,
	variable: unknown,
	expression: unknown,
	run: (check: Check) => unknown,
): unknown {
	const condition = parseStrictCondition(toText(expression));
	const name = toText(variable);
	const scope = new Map<string, unknown>();
	const check = (item: unknown) => {
		scope.set(name, item);
		return holds(condition, context);
	};
	return context.withScope(scope, () => run(check));
}

function whereExp(
	context: Context,
	input: unknown,
	variable: unknown,
	expression: unknown,
): unknown {
	const items = selectable(input);
	if (!items) return input;
	return withTest(context, variable, expression, (check) =>
		items.filter(check),
	);
}

function findExp(
	context: Context,
	input: unknown,
	variable: unknown,
	expression: unknown,
): unknown {
	const items = selectable(input);
	if (!items) return input;
	return withTest(context, variable, expression, (check) => items.find(check));
}

function groupBy(input: unknown, name: unknown): unknown {
	const items = groupable(input);
	if (!items) return input;
	const key = toText(name);
	return group(items, (item) => toText(itemProperty(item, key)));
}

function groupByExp(
	context: Context,
	input: unknown,
	variable: unknown,
	expression: unknown,
): unknown {
	const items = groupable(input);
	if (!items) return input;
	const value = parseLaxOutput(toText(expression));
	const name = toText(variable);
	const scope = new Map<string, unknown>();
	return context.withScope(scope, () =>
		group(items, (item) => {
			scope.set(name, item);
			return value.evaluate(context);
		}),
	);
}

function groupable(input: unknown): readonly unknown[] | undefined {
	return Array.isArray(input) || input instanceof RubyRange || isHash(input)
		? itemsOf(input)
		: undefined;
}

function group(
	items: readonly unknown[],
	nameOf: (item: unknown) => unknown,
): unknown[] {
	const groups = new Map<unknown, { name: unknown; items: unknown[] }>();
	for (const item of items) {
		const name = nameOf(item);
		const key =
			typeof name === "object" && name !== null ? inspect(name) : name;
		const known = groups.get(key);
		if (known) known.items.push(item);
		else groups.set(key, { name, items: [item] });
	}
	return Array.from(groups.values(), ({ name, items }) => ({
		name,
		items,
		size: items.length,
	}));
}

function sort(
	input: unknown,
	name?: unknown,
	nils: unknown = "first",
): unknown {
	if (isNil(input)) throw new LiquidFault("Cannot sort nil.");
	const items =
		Array.isArray(input) || input instanceof RubyRange || isHash(input)
			? itemsOf(input)
			: undefined;
	if (!items) return input;
	if (isNil(name)) return items.toSorted(strictOrder);
	if (nils !== "first" && nils !== "last") {
		throw new LiquidFault(
			`Expected "first" or "last" for the order of nils, found \`${toText(nils)}\`.`,
		);
	}
	return sortBy(items, toText(name), nils === "first" ? -1 : 1);
}

function strictOrder(left: unknown, right: unknown): number {
	const order = compare(left, right);
	if (order === undefined)
		throw new LiquidFault(
			`Cannot compare ${inspect(left)} with ${inspect(right)}.`,
		);
	return order;
}

function sortBy(
	items: readonly unknown[],
	name: string,
	nilOrder: number,
): unknown[] {
	return items
		.map((item) => [itemProperty(item, name), item] as const)
		.sort(([left], [right]) => {
			if (isNil(left) || isNil(right))
				return (Number(isNil(left)) - Number(isNil(right))) * nilOrder;
			return compare(left, right) ?? compareText(toText(left), toText(right));
		})
		.map(([, item]) => item);
}

export const collectionFilters: FilterTable = {
	where: pure(where, 2),
	where_exp: contextual(whereExp, 2),
	find: pure(find, 2),
	find_exp: contextual(findExp, 2),
	group_by: pure(groupBy, 1),
	group_by_exp: contextual(groupByExp, 2),
	sort: pure(sort, 0, 2),
};
