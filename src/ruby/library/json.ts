import {
	addClassMethods,
	addMethods,
	type MethodTable,
} from "../core/define.ts";
import { floatText } from "../core/float-text.ts";
import { textFrom } from "../interpreter/convert.ts";
import type { Interpreter } from "../interpreter/interpreter.ts";
import {
	float,
	isTrue,
	list,
	RubyArray,
	RubyFloat,
	RubyHash,
	type RubyModule,
	RubyObject,
	type RubyValue,
	str,
} from "../objects/index.ts";

export function defineJson(vm: Interpreter): void {
	const json = vm.classes.defineModule("JSON");
	const above = vm.classes.define("JSONError", "StandardError", json);
	vm.classes.define("ParserError", above, json);
	addClassMethods(vm, json, jsonMethods);
	addMethods(vm, "Kernel", {
		to_json: ({ vm, self }) => str(generate(vm, self)),
	});
}

const jsonMethods: MethodTable<RubyModule> = {
	generate: ({ vm, args: [value = null] }) => str(generate(vm, value)),
	dump: ({ vm, args: [value = null] }) => str(generate(vm, value)),
	pretty_generate: ({ vm, args: [value = null] }) =>
		str(generate(vm, value, 0)),
	parse: ({ vm, args: [text, options] }) =>
		parse(vm, textFrom(vm, text), options),
	"parse!": ({ vm, args: [text, options] }) =>
		parse(vm, textFrom(vm, text), options),
	load: ({ vm, args: [text, options] }) =>
		text === null ? null : parse(vm, textFrom(vm, text), options),
};

function parse(
	vm: Interpreter,
	text: string,
	options: RubyValue | undefined,
): RubyValue {
	const bySymbols =
		options instanceof RubyHash &&
		isTrue(options.fetch(vm.symbol("symbolize_names")));
	let value: unknown;
	try {
		value = JSON.parse(text.replace(token, markFloat));
	} catch {
		return vm.throw(
			vm.classes.makeException(
				"JSON::ParserError",
				`unexpected token at '${text.slice(0, 40)}'`,
			),
		);
	}
	return fromJson(vm, value, bySymbols);
}

/** A text, or a number with a point or an exponent. */
const token = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+(?:e[+-]?\d+)?|e[+-]?\d+)/gi;
const FLOAT = "\\u0000float";
const FLOAT_KEY = "\0float";

/** JavaScript's parser takes `2.0` for `2`: a Float is marked as one before. */
function markFloat(found: string): string {
	return found.startsWith('"') ? found : `{"${FLOAT}":${found}}`;
}

function fromJson(
	vm: Interpreter,
	value: unknown,
	bySymbols: boolean,
): RubyValue {
	if (typeof value === "string") return str(value);
	if (typeof value === "number")
		return Number.isInteger(value) ? value : float(value);
	if (typeof value === "boolean") return value;
	if (Array.isArray(value))
		return list(value.map((item) => fromJson(vm, item, bySymbols)));
	if (typeof value !== "object" || value === null) return null;
	if (FLOAT_KEY in value) return float(Number(value[FLOAT_KEY]));
	return RubyHash.from(
		Object.entries(value).map(([key, item]) => [
			bySymbols ? vm.symbol(key) : str(key),
			fromJson(vm, item, bySymbols),
		]),
	);
}

/** @param depth - For lines of their own; none for a single line. */
export function generate(
	vm: Interpreter,
	value: RubyValue,
	depth?: number,
): string {
	const inner = depth === undefined ? undefined : depth + 1;
	const indent = (level: number) => "  ".repeat(level);
	const wrap = (open: string, parts: readonly string[], close: string) => {
		if (depth === undefined) return open + parts.join(",") + close;
		if (parts.length === 0)
			return `${open}\n${open === "[" ? "\n" : ""}${indent(depth)}${close}`;
		return `${open}\n${parts.map((part) => indent(depth + 1) + part).join(",\n")}\n${indent(depth)}${close}`;
	};
	if (value === null) return "null";
	if (value instanceof RubyFloat) return floatText(value.value);
	if (!(value instanceof RubyObject)) return String(value);
	if (value instanceof RubyArray)
		return wrap(
			"[",
			value.items.map((item) => generate(vm, item, inner)),
			"]",
		);
	if (value instanceof RubyHash)
		return wrap(
			"{",
			value
				.pairs()
				.map(
					([key, item]) =>
						`${quote(vm.text(key))}:${depth === undefined ? "" : " "}${generate(vm, item, inner)}`,
				),
			"}",
		);
	const own = vm.findMethod(value, "to_json");
	if (own && own.owner.name !== "Kernel")
		return vm.text(vm.invoke(own, value, [], undefined));
	return quote(vm.text(value));
}

function quote(text: string): string {
	return JSON.stringify(text);
}
