import { countFrom, numberFrom, toList } from "../../interpreter/convert.ts";
import type { Interpreter } from "../../interpreter/interpreter.ts";
import { integer, isInteger } from "../../interpreter/numbers.ts";
import {
	float,
	list,
	RubyArray,
	RubyFloat,
	RubyHash,
	type RubyValue,
	str,
} from "../../objects/index.ts";
import type { MethodTable } from "../define.ts";
import { parseFloatOf, parseInteger } from "../parse-number.ts";

/** `Integer("7")` and the other functions named as classes. */
export const converting: MethodTable = {
	Integer({ vm, args: [value, base] }) {
		if (value instanceof RubyFloat) return integer(Math.trunc(value.value));
		if (isInteger(value)) return value;
		if (value === null || value === undefined)
			return vm.raise("TypeError", "can't convert nil into Integer");
		const number = parseInteger(
			vm.text(value),
			isInteger(base) ? Number(base) : 10,
			true,
		);
		return (
			number ??
			orNil(vm, [base], `invalid value for Integer(): ${vm.inspect(value)}`)
		);
	},
	Float({ vm, args: [value, options] }) {
		if (value instanceof RubyFloat) return value;
		if (isInteger(value)) return float(Number(value));
		if (value === null || value === undefined)
			return vm.raise("TypeError", "can't convert nil into Float");
		const number = parseFloatOf(vm.text(value), true);
		return number === undefined
			? orNil(vm, [options], `invalid value for Float(): ${vm.inspect(value)}`)
			: float(number);
	},
	String: ({ vm, args: [value] }) => str(vm.text(value ?? null)),
	Array({ vm, args: [value = null] }) {
		if (value instanceof RubyArray) return value;
		return list([...toList(vm, value)]);
	},
	Hash: ({ args: [value] }) =>
		value instanceof RubyHash ? value : new RubyHash(),
	Rational: ({ vm, args: [value, by] }) =>
		float(numberFrom(vm, value) / (by === undefined ? 1 : countFrom(vm, by))),
};

function orNil(
	vm: Interpreter,
	options: readonly (RubyValue | undefined)[],
	message: string,
): RubyValue {
	const asksForNil = options.some(
		(one) =>
			one instanceof RubyHash && one.fetch(vm.symbol("exception")) === false,
	);
	return asksForNil ? null : vm.raise("ArgumentError", message);
}
