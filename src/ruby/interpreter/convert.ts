import {
	RubyArray,
	RubyFloat,
	RubyHash,
	RubyProc,
	RubyRegexp,
	RubyString,
	RubySymbol,
	type RubyValue,
} from "../objects/index.ts";
import type { Interpreter } from "./interpreter.ts";
import { isInteger } from "./numbers.ts";

/** What `*value` spreads: a list's items, what `to_a` gives, or the value alone. */
export function toList(vm: Interpreter, value: RubyValue): RubyValue[] {
	if (value instanceof RubyArray) return value.items;
	if (value === null) return [];
	if (!vm.respondsTo(value, "to_a")) return [value];
	const made = vm.send(value, "to_a");
	return made instanceof RubyArray ? made.items : [value];
}

/** A list that is asked for. @throws TypeError. */
export function listOf(
	vm: Interpreter,
	value: RubyValue | undefined,
): RubyValue[] {
	if (value instanceof RubyArray) return value.items;
	for (const name of ["to_ary", "to_a"])
		if (value !== undefined && value !== null && vm.respondsTo(value, name)) {
			const made = vm.send(value, name);
			if (made instanceof RubyArray) return made.items;
		}
	return vm.raise("TypeError", noConversion(vm, value, "Array"));
}

export function toHash(
	vm: Interpreter,
	value: RubyValue | undefined,
): RubyHash {
	if (value instanceof RubyHash) return value;
	for (const name of ["to_hash", "to_h"])
		if (value !== undefined && value !== null && vm.respondsTo(value, name)) {
			const made = vm.send(value, name);
			if (made instanceof RubyHash) return made;
		}
	return vm.raise("TypeError", noConversion(vm, value, "Hash"));
}

/** A text that is asked for. @throws TypeError. */
export function textFrom(
	vm: Interpreter,
	value: RubyValue | undefined,
): string {
	if (value instanceof RubyString) return value.text;
	if (value !== undefined && value !== null && vm.respondsTo(value, "to_str"))
		return vm.text(vm.send(value, "to_str"));
	return vm.raise("TypeError", noConversion(vm, value, "String"));
}

/** A name: a symbol or a text. */
export function nameFrom(
	vm: Interpreter,
	value: RubyValue | undefined,
): string {
	if (value instanceof RubySymbol) return value.name;
	if (value instanceof RubyString) return value.text;
	return vm.raise(
		"TypeError",
		`${vm.inspect(value ?? null)} is not a symbol nor a string`,
	);
}

/** A whole number that is asked for, as JavaScript counts. @throws TypeError. */
export function countFrom(
	vm: Interpreter,
	value: RubyValue | undefined,
): number {
	if (typeof value === "number") return value;
	if (value instanceof RubyFloat) return Math.trunc(value.value);
	if (typeof value === "bigint") return Number(value);
	return vm.raise("TypeError", noConversion(vm, value, "Integer"));
}

/** Any number, as JavaScript has it. @throws TypeError. */
export function numberFrom(
	vm: Interpreter,
	value: RubyValue | undefined,
): number {
	if (value instanceof RubyFloat) return value.value;
	if (isInteger(value)) return Number(value);
	return vm.raise("TypeError", noConversion(vm, value, "Float"));
}

export function regexpFrom(
	vm: Interpreter,
	value: RubyValue | undefined,
): RubyRegexp {
	if (value instanceof RubyRegexp) return value;
	return new RubyRegexp(escapeRegexp(textFrom(vm, value)), {
		ignoreCase: false,
		multiLine: false,
		extended: false,
	});
}

/** A block from a `&value` argument. */
export function procFrom(
	vm: Interpreter,
	value: RubyValue,
): RubyProc | undefined {
	if (value === null) return undefined;
	if (value instanceof RubyProc) return value;
	const made = vm.respondsTo(value, "to_proc")
		? vm.send(value, "to_proc")
		: null;
	if (made instanceof RubyProc) return made;
	return vm.raise(
		"TypeError",
		`wrong argument type ${vm.classOf(value).name} (expected Proc)`,
	);
}

const letters: Readonly<Record<string, string>> = {
	"\n": "\\n",
	"\t": "\\t",
	"\r": "\\r",
	"\f": "\\f",
	"\v": "\\v",
	" ": "\\ ",
};

/** `Regexp.escape` */
export function escapeRegexp(text: string): string {
	return text.replace(
		/[[\]{}()|\-*.\\?+^$#\s]/g,
		(sign) => letters[sign] ?? `\\${sign}`,
	);
}

function noConversion(
	vm: Interpreter,
	value: RubyValue | undefined,
	target: string,
): string {
	const source =
		value === null || value === undefined
			? target === "Integer" || target === "Float"
				? "from nil to"
				: "of nil into"
			: `of ${value === true || value === false ? value : vm.classes.plainClassOf(value).name} into`;
	return `no implicit conversion ${source} ${target === "Integer" && source.startsWith("from") ? "integer" : target}`;
}
