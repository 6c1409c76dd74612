import { textFrom } from "../../interpreter/convert.ts";
import type { Interpreter } from "../../interpreter/interpreter.ts";
import {
	list,
	RubyArray,
	RubyHash,
	type RubyValue,
	str,
} from "../../objects/index.ts";
import type { MethodTable } from "../define.ts";
import { format } from "../format.ts";

/** What writes to the terminal. */
export const printing: MethodTable = {
	puts({ vm, args }) {
		vm.host.print(linesOf(vm, args));
		return null;
	},
	print({ vm, args }) {
		vm.host.print(args.map((value) => vm.text(value)).join(""));
		return null;
	},
	p({ vm, args }) {
		for (const value of args) vm.host.print(`${vm.inspect(value)}\n`);
		return args.length > 1 ? list(args) : (args[0] ?? null);
	},
	pp({ vm, args }) {
		for (const value of args) vm.host.print(`${vm.inspect(value)}\n`);
		return args[0] ?? null;
	},
	warn({ vm, args }) {
		vm.host.print(
			linesOf(
				vm,
				args.filter((value) => !(value instanceof RubyHash)),
			),
		);
		return null;
	},
	printf({ vm, args: [pattern, ...values] }) {
		vm.host.print(format(vm, textFrom(vm, pattern), values));
		return null;
	},
	format: ({ vm, args: [pattern, ...values] }) =>
		str(format(vm, textFrom(vm, pattern), values)),
	sprintf: ({ vm, args: [pattern, ...values] }) =>
		str(format(vm, textFrom(vm, pattern), values)),
};

function linesOf(vm: Interpreter, values: readonly RubyValue[]): string {
	const [first] = values;
	const isEmpty = first instanceof RubyArray && first.items.length === 0;
	if (values.length === 0 || (values.length === 1 && isEmpty)) return "\n";
	return values
		.map((value) => {
			if (value instanceof RubyArray)
				return value.items.length > 0 ? linesOf(vm, value.items) : "";
			const text = vm.text(value);
			return text.endsWith("\n") ? text : `${text}\n`;
		})
		.join("");
}
