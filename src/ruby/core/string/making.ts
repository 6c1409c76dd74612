import { countFrom, listOf, textFrom } from "../../interpreter/convert.ts";
import {
	list,
	RubyHash,
	RubyString,
	type RubyValue,
	str,
} from "../../objects/index.ts";
import { format } from "../format.ts";
import { charactersOf, lengthOf } from "./characters.ts";
import { expandSet, inSet } from "./reading.ts";
import type { StringTable } from "./self.ts";

type Vm = Parameters<StringTable[string]>[0]["vm"];
type Change = (text: string, args: readonly RubyValue[], vm: Vm) => string;

/** What makes another text of a text. Each has a sister with `!` that changes it in place. */
export const changes: Readonly<Record<string, Change>> = {
	upcase: (text) => text.toUpperCase(),
	downcase: (text) => text.toLowerCase(),
	capitalize: (text) =>
		charactersOf(text).slice(0, 1).join("").toUpperCase() +
		charactersOf(text).slice(1).join("").toLowerCase(),
	swapcase: (text) =>
		Array.from(text, (sign) =>
			sign === sign.toUpperCase() ? sign.toLowerCase() : sign.toUpperCase(),
		).join(""),
	strip: (text) => text.replace(/^[\s\0]+|[\s\0]+$/g, ""),
	lstrip: (text) => text.replace(/^\s+/, ""),
	rstrip: (text) => text.replace(/[\s\0]+$/, ""),
	chomp: (text, [end], vm) =>
		end === undefined || end === null
			? text.replace(/\r?\n$|\r$/, "")
			: withoutEnd(text, textFrom(vm, end)),
	chop: (text) => text.replace(/\r\n$|[\s\S]$/u, ""),
	reverse: (text) => charactersOf(text).reverse().join(""),
	squeeze: (text, [set], vm) =>
		text.replace(/([\s\S])\1+/gu, (run, sign: string) =>
			set === undefined || inSet(textFrom(vm, set), sign) ? sign : run,
		),
	tr: (text, [from, to], vm) =>
		translate(text, textFrom(vm, from), textFrom(vm, to)),
	tr_s: (text, [from, to], vm) =>
		translate(text, textFrom(vm, from), textFrom(vm, to)).replace(
			/([\s\S])\1+/gu,
			"$1",
		),
	delete: (text, sets, vm) =>
		charactersOf(text)
			.filter((sign) => !sets.every((set) => inSet(textFrom(vm, set), sign)))
			.join(""),
	delete_prefix: (text, [part], vm) => {
		const prefix = textFrom(vm, part);
		return text.startsWith(prefix) ? text.slice(prefix.length) : text;
	},
	delete_suffix: (text, [part], vm) => withoutEnd(text, textFrom(vm, part)),
	unicode_normalize: (text, [form], vm) =>
		text.normalize(form === undefined ? "NFC" : vm.text(form).toUpperCase()),
	succ: (text) => successor(text),
	scrub: (text) => text,
};

function withoutEnd(text: string, end: string): string {
	return end !== "" && text.endsWith(end) ? text.slice(0, -end.length) : text;
}

function translate(text: string, from: string, to: string): string {
	const isNegated = from.length > 1 && from.startsWith("^");
	const sources = expandSet(isNegated ? from.slice(1) : from);
	const targets = expandSet(to);
	const last = targets.at(-1) ?? "";
	return charactersOf(text)
		.map((sign) => {
			const at = sources.indexOf(sign);
			if (isNegated) return at < 0 ? last : sign;
			return at < 0 ? sign : (targets[at] ?? last);
		})
		.join("");
}

/** Ruby's `succ`: `az` to `ba`, `zz` to `aaa`, `a9` to `b0`. */
export function successor(text: string): string {
	if (text === "") return "";
	const signs = text.split("");
	const isCounted = (sign: string | undefined) => /[a-z0-9]/i.test(sign ?? "");
	if (!signs.some(isCounted))
		return (
			text.slice(0, -1) +
			String.fromCharCode(text.charCodeAt(text.length - 1) + 1)
		);
	let at = signs.findLastIndex(isCounted);
	for (;;) {
		const sign = signs[at] ?? "";
		const wraps: Readonly<Record<string, string>> = {
			z: "a",
			Z: "A",
			"9": "0",
		};
		const wrapped = wraps[sign];
		if (wrapped === undefined) {
			signs[at] = String.fromCharCode(sign.charCodeAt(0) + 1);
			return signs.join("");
		}
		signs[at] = wrapped;
		const before = signs.slice(0, at).findLastIndex(isCounted);
		if (before < 0) {
			signs.splice(at, 0, wrapped === "0" ? "1" : wrapped);
			return signs.join("");
		}
		at = before;
	}
}

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

function filler(vm: Vm, fill: RubyValue | undefined, width: number): string {
	const text = fill === undefined ? " " : textFrom(vm, fill);
	return width <= 0
		? ""
		: text.repeat(Math.ceil(width / text.length)).slice(0, width);
}

function findIn(
	vm: Vm,
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
