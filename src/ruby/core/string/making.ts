import { countFrom, listOf, textFrom } from "../../interpreter/convert.ts";
import type { Interpreter } from "../../interpreter/interpreter.ts";
import {
	list,
	RubyHash,
	RubyString,
	type RubyValue,
	str,
} from "../../objects/index.ts";
import { format } from "../format.ts";
import { lengthOf } from "./characters.ts";
import { filler } from "./padding.ts";
import type { StringTable } from "./self.ts";
import { successor } from "./successor.ts";

/** Texts put together and filled up. */
export const stringMaking: StringTable = {
	"+": ({ vm, self, args: [other] }) => str(self.text + textFrom(vm, other)),
	"*"({ vm, self, args: [count] }) {
		const times = countFrom(vm, count);
		if (times < 0)
			return vm.raise("ArgumentError", "argument must be non-negative");
		if (times * self.text.length > 50_000_000)
			return vm.refuse("endless", "A text of this length is not made.");
		return str(self.text.repeat(times));
	},
	"%": ({ vm, self, args: [values = null] }) =>
		str(
			format(
				vm,
				self.text,
				values instanceof RubyHash ||
					values === null ||
					typeof values !== "object" ||
					values.kind !== "Array"
					? [values]
					: listOf(vm, values),
			),
		),
	center: ({ vm, self, args: [width, fill] }) => {
		const missing = Math.max(0, countFrom(vm, width) - lengthOf(self.text));
		const left = Math.floor(missing / 2);
		return str(
			filler(vm, fill, left) + self.text + filler(vm, fill, missing - left),
		);
	},
	ljust: ({ vm, self, args: [width, fill] }) =>
		str(
			self.text + filler(vm, fill, countFrom(vm, width) - lengthOf(self.text)),
		),
	rjust: ({ vm, self, args: [width, fill] }) =>
		str(
			filler(vm, fill, countFrom(vm, width) - lengthOf(self.text)) + self.text,
		),
	"-@": ({ self }) => self,
	"+@": ({ self }) => (self.frozen ? str(self.text) : self),
	b: ({ self }) => str(self.text),
	encode: ({ self }) => str(self.text),
	force_encoding: ({ self }) => self,
	partition({ vm, self, args: [by] }) {
		const found = findIn(vm, self.text, by);
		return found
			? list([
					str(self.text.slice(0, found.at)),
					str(found.text),
					str(self.text.slice(found.at + found.text.length)),
				])
			: list([str(self.text), str(""), str("")]);
	},
	rpartition({ vm, self, args: [by] }) {
		const text = textFrom(vm, by);
		const at = self.text.lastIndexOf(text);
		return at < 0
			? list([str(""), str(""), str(self.text)])
			: list([
					str(self.text.slice(0, at)),
					str(text),
					str(self.text.slice(at + text.length)),
				]);
	},
	sum: ({ self }) =>
		Buffer.from(self.text).reduce((sum, byte) => sum + byte, 0) % 65_536,
	upto({ vm, self, args: [last], block }) {
		const end = textFrom(vm, last);
		for (let text = self.text; block; text = successor(text)) {
			vm.yield(block, [str(text)]);
			if (text === end || text.length > end.length) break;
		}
		return self;
	},
};

function findIn(
	vm: Interpreter,
	text: string,
	by: RubyValue | undefined,
): { at: number; text: string } | undefined {
	if (by instanceof RubyString) {
		const at = text.indexOf(by.text);
		return at < 0 ? undefined : { at, text: by.text };
	}
	const match = vm.send(by ?? null, "match", str(text));
	if (match === null) return undefined;
	const before = vm.text(vm.send(match, "pre_match"));
	return { at: before.length, text: vm.text(vm.send(match, "[]", 0)) };
}
