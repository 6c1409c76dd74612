import {
	RubyFloat,
	RubyObject,
	RubyString,
	RubySymbol,
	type RubyValue,
} from "../objects/index.ts";
import type { Interpreter } from "./interpreter.ts";

/** Ruby's `to_s`. */
export function textOf(vm: Interpreter, value: RubyValue): string {
	if (value === null) return "";
	if (value instanceof RubyString) return value.text;
	if (value instanceof RubySymbol) return value.name;
	if (!(value instanceof RubyObject)) return String(value);
	const text = vm.send(value, "to_s");
	return text instanceof RubyString
		? text.text
		: `#<${vm.classOf(value).name}>`;
}

/** Ruby's `inspect`. */
export function describe(vm: Interpreter, value: RubyValue): string {
	if (value === null) return "nil";
	if (!(value instanceof RubyObject)) return String(value);
	const text = vm.send(value, "inspect");
	return text instanceof RubyString ? text.text : "";
}

/** Ruby's `==`. */
export function equal(
	vm: Interpreter,
	left: RubyValue,
	right: RubyValue,
): boolean {
	if (left === right)
		return !(left instanceof RubyFloat && Number.isNaN(left.value));
	if (left instanceof RubyString && right instanceof RubyString)
		return left.text === right.text;
	if (!(left instanceof RubyObject))
		return right instanceof RubyFloat && typeof left === "number"
			? right.value === left
			: false;
	const answer = vm.send(left, "==", right);
	return answer !== null && answer !== false;
}

/** Ruby's `<=>`. @throws ArgumentError where two have no order. */
export function compare(
	vm: Interpreter,
	left: RubyValue,
	right: RubyValue,
): number {
	if (typeof left === "number" && typeof right === "number")
		return left - right;
	if (left instanceof RubyString && right instanceof RubyString)
		return compareTexts(left.text, right.text);
	const order = vm.send(left, "<=>", right);
	if (typeof order === "number") return order;
	return vm.raise(
		"ArgumentError",
		`comparison of ${vm.classOf(left).name} with ${simple(vm, right)} failed`,
	);
}

function simple(vm: Interpreter, value: RubyValue): string {
	return value === null ||
		typeof value !== "object" ||
		value instanceof RubyFloat
		? vm.inspect(value)
		: (vm.classOf(value).name ?? "");
}

/** By code points. */
export function compareTexts(left: string, right: string): number {
	if (left === right) return 0;
	const common = Math.min(left.length, right.length);
	for (let at = 0; at < common; at++) {
		const mine = left.codePointAt(at) ?? 0;
		const theirs = right.codePointAt(at) ?? 0;
		if (mine !== theirs) return mine < theirs ? -1 : 1;
	}
	return left.length < right.length ? -1 : 1;
}
