import type { Context } from "../runtime/context.ts";
import { parseLaxOutput } from "../syntax/parse-output.ts";
import { itemsOf } from "../tags/slice.ts";
import { inspect } from "../values/inspect.ts";
import { isHash } from "../values/kinds.ts";
import { RubyRange } from "../values/range.ts";
import { toText } from "../values/to-string.ts";
import { itemProperty } from "./item-property.ts";

export function groupBy(input: unknown, name: unknown): unknown {
	const items = groupable(input);
	if (!items) return input;
	const key = toText(name);
	return group(items, (item) => toText(itemProperty(item, key)));
}

export function groupByExp(
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
