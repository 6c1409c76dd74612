import {
	addClassMethods,
	addMethods,
	type MethodTable,
} from "../core/define.ts";
import { textFrom } from "../interpreter/convert.ts";
import type { Interpreter } from "../interpreter/interpreter.ts";
import {
	RubyArray,
	RubyHash,
	type RubyModule,
	RubyObject,
	RubyString,
	RubySymbol,
	type RubyValue,
	str,
} from "../objects/index.ts";
import { toRuby } from "./plain-values.ts";

export function defineYaml(vm: Interpreter): void {
	const psych = vm.classes.defineModule("Psych");
	vm.classes.object.constants.set("YAML", psych);
	vm.classes.define("SyntaxError", "StandardError", psych);
	vm.classes.define("DisallowedClass", "StandardError", psych);
	addClassMethods(vm, psych, yamlMethods);
	const safe = vm.classes.defineModule("SafeYAML");
	addClassMethods(vm, safe, yamlMethods);
	addMethods(vm, "Kernel", {
		to_yaml: ({ vm, self }) => str(`---${dump(vm, self, 0)}`),
	});
}

const load = (vm: Interpreter, text: string): RubyValue => {
	const value = vm.host.parseYaml(text);
	if (value === undefined)
		return vm.throw(
			vm.classes.makeException("Psych::SyntaxError", "could not parse YAML"),
		);
	return toRuby(vm, value);
};

const loadFile = (vm: Interpreter, path: RubyValue | undefined): RubyValue => {
	const text = vm.send(vm.classes.get("File"), "read", path ?? null);
	return load(vm, vm.text(text));
};

const yamlMethods: MethodTable<RubyModule> = {
	load: ({ vm, args: [text] }) => load(vm, textFrom(vm, text)),
	safe_load: ({ vm, args: [text] }) => load(vm, textFrom(vm, text)),
	unsafe_load: ({ vm, args: [text] }) => load(vm, textFrom(vm, text)),
	load_file: ({ vm, args: [path] }) => loadFile(vm, path),
	safe_load_file: ({ vm, args: [path] }) => loadFile(vm, path),
	unsafe_load_file: ({ vm, args: [path] }) => loadFile(vm, path),
	dump: ({ vm, args: [value = null] }) => str(`---${dump(vm, value, 0)}`),
};

function dump(vm: Interpreter, value: RubyValue, depth: number): string {
	const indent = "  ".repeat(depth);
	if (value instanceof RubyArray) {
		if (value.items.length === 0) return " []\n";
		return `\n${value.items.map((item) => `${indent}-${dumpInList(vm, item, depth)}`).join("")}`;
	}
	if (value instanceof RubyHash) {
		if (value.size === 0) return " {}\n";
		return `\n${value
			.pairs()
			.map(
				([key, item]) =>
					`${indent}${scalar(vm, key)}:${dump(vm, item, item instanceof RubyArray ? depth : depth + 1)}`,
			)
			.join("")}`;
	}
	if (value instanceof RubyString && value.text.includes("\n"))
		return ` |${value.text.endsWith("\n") ? "" : "-"}\n${value.text
			.replace(/\n$/, "")
			.split("\n")
			.map((line) => (line ? `${indent || "  "}${line}` : ""))
			.join("\n")}\n`;
	return value === null ? "\n" : ` ${scalar(vm, value)}\n`;
}

/** A hash in a list begins on the line of its dash. */
function dumpInList(vm: Interpreter, item: RubyValue, depth: number): string {
	const text = dump(vm, item, depth + 1);
	return item instanceof RubyHash && item.size > 0
		? ` ${text.trimStart()}`
		: text;
}

function scalar(vm: Interpreter, value: RubyValue): string {
	if (value instanceof RubySymbol) return `:${value.name}`;
	if (!(value instanceof RubyString))
		return value instanceof RubyObject ? vm.text(value) : String(value);
	const { text } = value;
	const isPlain =
		/^[A-Za-z_\u0080-\uffff/.(][^\n:#]*$/.test(text) &&
		!/^(?:true|false|yes|no|on|off|null|y|n|~)$/i.test(text) &&
		text.trim() === text;
	if (isPlain) return text;
	return /^[^'\n\t\\]*$/.test(text) ? `'${text}'` : JSON.stringify(text);
}
