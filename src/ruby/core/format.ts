import { countFrom, numberFrom } from "../interpreter/convert.ts";
import type { Interpreter } from "../interpreter/interpreter.ts";
import { integer, isInteger } from "../interpreter/numbers.ts";
import {
	RubyFloat,
	RubyHash,
	RubyString,
	type RubyValue,
} from "../objects/index.ts";
import { parseFloatOf, parseInteger } from "./parse-number.ts";

const directive =
	/%([-+0 #]*)(?:<(\w+)>)?([-+0 #]*)(\*|\d+)?(?:\.(\*|\d+))?([a-zA-Z%])|%([-0]*)(\d*)\{(\w+)\}/g;

/** Ruby's `format`. */
export function format(
	vm: Interpreter,
	pattern: string,
	values: readonly RubyValue[],
): string {
	let at = 0;
	const next = (): RubyValue => {
		if (at >= values.length) vm.raise("ArgumentError", "too few arguments");
		return values[at++] ?? null;
	};
	const named = (name: string): RubyValue => {
		const [hash] = values;
		const value =
			hash instanceof RubyHash ? hash.fetch(vm.symbol(name)) : undefined;
		return value === undefined
			? vm.raise("KeyError", `key<${name}> not found`)
			: value;
	};
	return pattern.replace(
		directive,
		(_, before, name, after, width, precision, kind, flags, size, key) => {
			if (key) return pad(vm.text(named(key)), Number(size || 0), flags);
			if (kind === "%") return "%";
			const given = `${before}${after}`;
			const wide = width === "*" ? countFrom(vm, next()) : Number(width ?? 0);
			const precise =
				precision === "*"
					? countFrom(vm, next())
					: precision === undefined
						? undefined
						: Number(precision);
			const value = name ? named(name) : next();
			return pad(write(vm, kind, value, given, precise), wide, given);
		},
	);
}

function write(
	vm: Interpreter,
	kind: string,
	value: RubyValue,
	flags: string,
	precision: number | undefined,
): string {
	switch (kind) {
		case "s":
			return cut(vm.text(value), precision);
		case "p":
			return cut(vm.inspect(value), precision);
		case "c":
			return isInteger(value)
				? String.fromCodePoint(Number(value))
				: vm.text(value).slice(0, 1);
		case "d":
		case "i":
		case "u":
			return signed(String(wholeOf(vm, value)), flags, precision);
		case "x":
			return signed(
				(flags.includes("#") ? "0x" : "") + wholeOf(vm, value).toString(16),
				flags,
				precision,
			);
		case "X":
			return signed(
				wholeOf(vm, value).toString(16).toUpperCase(),
				flags,
				precision,
			);
		case "o":
			return signed(wholeOf(vm, value).toString(8), flags, precision);
		case "b":
		case "B":
			return signed(wholeOf(vm, value).toString(2), flags, precision);
		case "f":
			return signed(fixed(floatFrom(vm, value), precision ?? 6), flags);
		case "e":
			return signed(
				floatFrom(vm, value)
					.toExponential(precision ?? 6)
					.replace(/e([+-])(\d)$/, "e$10$2"),
				flags,
			);
		case "g":
			return signed(
				String(Number(floatFrom(vm, value).toPrecision(precision ?? 6))),
				flags,
			);
		default:
			return vm.raise("ArgumentError", `malformed format string - %${kind}`);
	}
}

/** A number with so many digits after the point, halves to even where they are exact, as C prints it. */
export function fixed(value: number, digits: number): string {
	if (!Number.isFinite(value))
		return Number.isNaN(value) ? "NaN" : value > 0 ? "Inf" : "-Inf";
	const text = value.toFixed(Math.min(digits, 100));
	const scaled = value * 10 ** digits;
	const isHalf = Math.abs(scaled % 1) === 0.5 && digits < 15;
	if (!isHalf || Number(`${value}e${digits}`) !== scaled) return text;
	const even = 2 * Math.round(scaled / 2);
	return (even / 10 ** digits).toFixed(digits);
}

function cut(text: string, precision: number | undefined): string {
	return precision === undefined ? text : text.slice(0, precision);
}

function signed(text: string, flags: string, precision = 0): string {
	const digits = text.replace(/^-/, "").padStart(precision, "0");
	if (text.startsWith("-")) return `-${digits}`;
	return `${flags.includes("+") ? "+" : flags.includes(" ") ? " " : ""}${digits}`;
}

function pad(text: string, width: number, flags: string): string {
	if (flags.includes("-")) return text.padEnd(width);
	if (!flags.includes("0") || !/^[+\- ]?[\d.]/.test(text))
		return text.padStart(width);
	const [sign = ""] = /^[+\- ]?/.exec(text) ?? [];
	return sign + text.slice(sign.length).padStart(width - sign.length, "0");
}

function wholeOf(vm: Interpreter, value: RubyValue): number | bigint {
	if (isInteger(value)) return value;
	if (value instanceof RubyFloat) return integer(Math.floor(value.value));
	if (value instanceof RubyString)
		return (
			parseInteger(value.text, 10, true) ??
			vm.raise(
				"ArgumentError",
				`invalid value for Integer(): ${vm.inspect(value)}`,
			)
		);
	return vm.raise(
		"TypeError",
		`can't convert ${vm.inspect(value)} into Integer`,
	);
}

function floatFrom(vm: Interpreter, value: RubyValue): number {
	if (value instanceof RubyString)
		return (
			parseFloatOf(value.text, true) ??
			vm.raise(
				"ArgumentError",
				`invalid value for Float(): ${vm.inspect(value)}`,
			)
		);
	if (value === null)
		return vm.raise("TypeError", "can't convert nil into Float");
	return numberFrom(vm, value);
}
