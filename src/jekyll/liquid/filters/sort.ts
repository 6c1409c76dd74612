import { LiquidFault } from "../runtime/fault.ts";
import { itemsOf } from "../tags/slice.ts";
import { compare, compareText } from "../values/compare.ts";
import { inspect } from "../values/inspect.ts";
import { isHash, isNil } from "../values/kinds.ts";
import { RubyRange } from "../values/range.ts";
import { toText } from "../values/to-string.ts";
import { itemProperty } from "./item-property.ts";

/** Jekyll's `sort`: of the items themselves, or by a property, nils first or last. */
export function sort(
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
