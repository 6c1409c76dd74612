import type { Context } from "../runtime/context.ts";
import { holds, parseStrictCondition } from "../syntax/condition.ts";
import { itemsOf } from "../tags/slice.ts";
import { Drop } from "../values/drop.ts";
import { entriesOf, isHash, isNil } from "../values/kinds.ts";
import { MethodLiteral } from "../values/literals.ts";
import { RubyRange } from "../values/range.ts";
import { toText } from "../values/to-string.ts";
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

type Check = (item: unknown) => boolean;
type Pick = (items: readonly unknown[], check: Check) => unknown;

const all: Pick = (items, check) => items.filter(check);
const first: Pick = (items, check) => items.find(check);

const byProperty =
	(pick: Pick) =>
	(input: unknown, name: unknown, target: unknown): unknown => {
		const items = selectable(input);
		if (!items || !isTarget(name, target)) return input;
		const key = toText(name);
		return pick(items, (item) => test(item, key, target));
	};

export const where = byProperty(all);
export const find = byProperty(first);

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

const byExpression =
	(pick: Pick) =>
	(
		context: Context,
		input: unknown,
		variable: unknown,
		expression: unknown,
	): unknown => {
		const items = selectable(input);
		if (!items) return input;
		return withTest(context, variable, expression, (check) =>
			pick(items, check),
		);
	};

export const whereExp = byExpression(all);
export const findExp = byExpression(first);
