import { countFrom, textFrom } from "../../interpreter/convert.ts";
import { compareTexts } from "../../interpreter/protocols.ts";
import {
	float,
	isTrue,
	list,
	RubyRegexp,
	RubyString,
	str,
} from "../../objects/index.ts";
import { enumerator } from "../iterate.ts";
import { matchAt } from "../matches.ts";
import { parseFloatOf, parseInteger } from "../parse-number.ts";
import { characterAt, charactersOf, lengthOf, unitAt } from "./characters.ts";
import { inspectText } from "./inspect-text.ts";
import type { StringTable } from "./self.ts";

/** What there is to ask of a text. */
export const stringReading: StringTable = {
	to_s: ({ self }) => self,
	to_str: ({ self }) => self,
	to_sym: ({ vm, self }) => vm.symbol(self.text),
	to_i: ({ self, args: [base] }) =>
		parseInteger(self.text, typeof base === "number" ? base : 10, false) ?? 0,
	to_f: ({ self }) => float(parseFloatOf(self.text, false) ?? 0),
	to_r: ({ self }) => float(parseFloatOf(self.text, false) ?? 0),
	inspect: ({ self }) => str(inspectText(self.text)),
	dump: ({ self }) => str(inspectText(self.text)),
	length: ({ self }) => lengthOf(self.text),
	bytesize: ({ self }) => Buffer.byteLength(self.text),
	"empty?": ({ self }) => self.text === "",
	"==": ({ self, args: [other] }) =>
		other instanceof RubyString && other.text === self.text,
	"<=>": ({ self, args: [other] }) =>
		other instanceof RubyString ? compareTexts(self.text, other.text) : null,
	casecmp: ({ vm, self, args: [other] }) =>
		compareTexts(self.text.toLowerCase(), textFrom(vm, other).toLowerCase()),
	"casecmp?": ({ vm, self, args: [other] }) =>
		self.text.toLowerCase() === textFrom(vm, other).toLowerCase(),
	"=~": ({ vm, self, args: [pattern = null] }) => vm.send(pattern, "=~", self),
	"match?": ({ vm, self, args: [pattern] }) => {
		const regexp =
			pattern instanceof RubyRegexp ? pattern : asRegexp(textFrom(vm, pattern));
		return regexp.exec(self.text) !== null;
	},
	match({ vm, self, args: [pattern, from], block }) {
		const { caller } = vm;
		const regexp =
			pattern instanceof RubyRegexp ? pattern : asRegexp(textFrom(vm, pattern));
		const match = matchAt(
			caller,
			regexp,
			self.text,
			from === undefined ? 0 : unitAt(self.text, countFrom(vm, from)),
		);
		return match && block ? vm.yield(block, [match]) : match;
	},
	"include?": ({ vm, self, args: [part] }) =>
		self.text.includes(textFrom(vm, part)),
	"start_with?": ({ vm, self, args }) =>
		args.some((part) =>
			part instanceof RubyRegexp
				? matchAt(vm.caller, part, self.text)?.match.index === 0
				: self.text.startsWith(textFrom(vm, part)),
		),
	"end_with?": ({ vm, self, args }) =>
		args.some((part) => self.text.endsWith(textFrom(vm, part))),
	index({ vm, self, args: [part, from] }) {
		const start =
			from === undefined ? 0 : unitAt(self.text, countFrom(vm, from));
		const at =
			part instanceof RubyRegexp
				? (matchAt(vm.caller, part, self.text, start)?.match.index ?? -1)
				: self.text.indexOf(textFrom(vm, part), start);
		return at < 0 ? null : characterAt(self.text, at);
	},
	rindex({ vm, self, args: [part] }) {
		const at =
			part instanceof RubyRegexp
				? ([...part.matches(self.text)].at(-1)?.index ?? -1)
				: self.text.lastIndexOf(textFrom(vm, part));
		return at < 0 ? null : characterAt(self.text, at);
	},
	count: ({ vm, self, args: [set] }) =>
		charactersOf(self.text).filter((sign) => inSet(textFrom(vm, set), sign))
			.length,
	ord: ({ self }) => self.text.codePointAt(0) ?? 0,
	hash: ({ self }) =>
		Array.from(self.text).reduce(
			(sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 2_147_483_647,
			7,
		),
	chars: ({ self }) => list(charactersOf(self.text).map(str)),
	bytes: ({ self }) => list([...Buffer.from(self.text)]),
	codepoints: ({ self }) =>
		list(Array.from(self.text, (sign) => sign.codePointAt(0) ?? 0)),
	lines: ({ self, args: [options] }) => {
		const lines = linesOf(self.text);
		const chomps =
			options !== undefined &&
			isTrue(options) &&
			!(options instanceof RubyString);
		return list(
			(chomps ? lines.map((line) => line.replace(/\r?\n$/, "")) : lines).map(
				str,
			),
		);
	},
	each_line(call) {
		const { vm, self, block } = call;
		if (!block) return enumerator(call);
		for (const line of linesOf(self.text)) vm.yield(block, [str(line)]);
		return self;
	},
	each_char(call) {
		const { vm, self, block } = call;
		if (!block) return enumerator(call);
		for (const sign of charactersOf(self.text)) vm.yield(block, [str(sign)]);
		return self;
	},
	encoding: ({ vm }) =>
		vm.classes.get("Encoding").constants.get("UTF_8") ?? null,
	"valid_encoding?": () => true,
	"ascii_only?": ({ self }) => !/[^\0-\x7f]/.test(self.text),
	"unicode_normalized?": ({ self }) => self.text.normalize() === self.text,
	crypt: ({ vm }) => vm.refuse("unsupported", "`crypt` is not understood."),
	unpack: ({ vm, self, args: [how] }) => {
		if (textFrom(vm, how) === "U*")
			return list(Array.from(self.text, (sign) => sign.codePointAt(0) ?? 0));
		return vm.refuse("unsupported", "`unpack` is not understood.");
	},
	unpack1: ({ vm }) => vm.refuse("unsupported", "`unpack1` is not understood."),
	hex: ({ self }) =>
		parseInteger(self.text.replace(/^0x/i, ""), 16, false) ?? 0,
	oct: ({ self }) => parseInteger(self.text, 8, false) ?? 0,
};

function asRegexp(source: string): RubyRegexp {
	return new RubyRegexp(source, {
		ignoreCase: false,
		multiLine: false,
		extended: false,
	});
}

export function linesOf(text: string): string[] {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Whether a sign is in a set as `tr` writes it: `a-z`, `^0-9`. */
export function inSet(set: string, sign: string): boolean {
	const isNegated = set.length > 1 && set.startsWith("^");
	const wanted = expandSet(isNegated ? set.slice(1) : set);
	return wanted.includes(sign) !== isNegated;
}

export function expandSet(set: string): string[] {
	const signs = Array.from(set);
	const expanded: string[] = [];
	for (let at = 0; at < signs.length; at++) {
		const sign = signs[at] ?? "";
		if (sign === "\\" && at + 1 < signs.length) {
			expanded.push(signs[++at] ?? "");
			continue;
		}
		const end = signs[at + 1] === "-" ? signs[at + 2] : undefined;
		if (end === undefined) expanded.push(sign);
		else {
			const last = end.codePointAt(0) ?? 0;
			for (let code = sign.codePointAt(0) ?? 0; code <= last; code++)
				expanded.push(String.fromCodePoint(code));
			at += 2;
		}
	}
	return expanded;
}
