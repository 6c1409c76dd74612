import { LiquidFault } from "../runtime/fault.ts";
import { Drop } from "./drop.ts";
import { entriesOf, fetch, type Hash, isHash, isNil } from "./kinds.ts";
import { MethodLiteral } from "./literals.ts";
import { isNumeric } from "./numeric.ts";
import { RubyRange } from "./range.ts";
import { toText } from "./to-string.ts";

/** `left operator right`, as `if` and `where_exp` compare. */
export function compareValues(
	left: unknown,
	operator: string,
	right: unknown,
): boolean {
	switch (operator) {
		case "==":
			return equals(left, right);
		case "!=":
		case "<>":
			return !equals(left, right);
		case "contains":
			return contains(left, right);
		case "<":
		case ">":
		case "<=":
		case ">=":
			return ordered(left, operator, right);
		default:
			throw new LiquidFault(`Unknown operator \`${operator}\`.`);
	}
}

function equals(left: unknown, right: unknown): boolean {
	if (left instanceof MethodLiteral) return answers(right, left);
	if (right instanceof MethodLiteral) return answers(left, right);
	return rubyEquals(left, right);
}

/** Ruby's `==`. */
export function rubyEquals(left: unknown, right: unknown): boolean {
	if (left === right) return true;
	if (isNil(left) || isNil(right)) return isNil(left) && isNil(right);
	if (isNumeric(left) && isNumeric(right))
		return Number(left) === Number(right);
	if (left instanceof Date && right instanceof Date)
		return left.getTime() === right.getTime();
	if (Array.isArray(left))
		return Array.isArray(right) && sameItems(left, right);
	if (left instanceof RubyRange)
		return right instanceof RubyRange && left.toString() === right.toString();
	return isHash(left) && isHash(right) && sameHash(left, right);
}

function sameItems(
	left: readonly unknown[],
	right: readonly unknown[],
): boolean {
	return (
		left.length === right.length &&
		left.every((item, index) => rubyEquals(item, right[index]))
	);
}

function sameHash(left: Hash, right: Hash): boolean {
	const entries = entriesOf(left);
	return (
		entries.length === entriesOf(right).length &&
		entries.every(([key, value]) => rubyEquals(value, fetch(right, key)))
	);
}

/** `== empty`, of what can be; `== blank` never holds: Ruby has no `blank?` unless Rails is there. */
function answers(value: unknown, { method }: MethodLiteral): boolean {
	if (method === "blank") return false;
	if (typeof value === "string") return value === "";
	if (Array.isArray(value)) return value.length === 0;
	return isHash(value) && entriesOf(value).length === 0;
}

function contains(left: unknown, right: unknown): boolean {
	if (isNil(left) || left === false || isNil(right) || right === false)
		return false;
	if (typeof left === "string") return left.includes(toText(right));
	if (Array.isArray(left)) return left.some((item) => rubyEquals(item, right));
	if (left instanceof RubyRange)
		return (
			typeof right === "number" && right >= left.first && right <= left.last
		);
	if (left instanceof Drop) return left.has(toText(right));
	return (
		isHash(left) &&
		(left instanceof Map ? left.has(right) : Object.hasOwn(left, String(right)))
	);
}

/** Nothing but numbers, texts and times has an order; two of different kinds are a fault, as in Ruby. */
function ordered(left: unknown, operator: string, right: unknown): boolean {
	if (!hasOrder(left) || !hasOrder(right)) return false;
	const order = compare(left, right);
	if (order === undefined) {
		throw new LiquidFault(
			`Cannot compare \`${toText(left)}\` with \`${toText(right)}\`.`,
		);
	}
	if (operator === "<") return order < 0;
	if (operator === ">") return order > 0;
	return operator === "<=" ? order <= 0 : order >= 0;
}

function hasOrder(value: unknown): boolean {
	return isNumeric(value) || typeof value === "string" || value instanceof Date;
}

/** Ruby's `<=>`: below, at or above 0; `undefined` where two have no order. */
export function compare(left: unknown, right: unknown): number | undefined {
	if (typeof left === "string" && typeof right === "string")
		return compareText(left, right);
	if (isNumeric(left) && isNumeric(right)) return Number(left) - Number(right);
	if (left instanceof Date && right instanceof Date)
		return left.getTime() - right.getTime();
	if (Array.isArray(left) && Array.isArray(right))
		return compareItems(left, right);
	if (left instanceof Drop && right instanceof Drop)
		return left.compareTo(right);
	return rubyEquals(left, right) ? 0 : undefined;
}

function compareItems(
	left: readonly unknown[],
	right: readonly unknown[],
): number | undefined {
	for (let index = 0; index < Math.min(left.length, right.length); index++) {
		const order = compare(left[index], right[index]);
		if (order !== 0) return order;
	}
	return left.length - right.length;
}

const surrogate = /[\uD800-\uDFFF]/;

/** By code points, as Ruby compares bytes. */
export function compareText(left: string, right: string): number {
	if (left === right) return 0;
	if (surrogate.test(left) || surrogate.test(right))
		return Buffer.compare(Buffer.from(left), Buffer.from(right));
	return left < right ? -1 : 1;
}
