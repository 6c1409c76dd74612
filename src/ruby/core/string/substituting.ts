import { countFrom, regexpFrom, textFrom } from "../../interpreter/convert.ts";
import type { Frame } from "../../interpreter/frame.ts";
import { group } from "../../interpreter/globals.ts";
import type { Interpreter } from "../../interpreter/interpreter.ts";
import {
	type Call,
	list,
	RubyHash,
	RubyMatch,
	RubyRegexp,
	RubyString,
	type RubyValue,
	str,
} from "../../objects/index.ts";
import { readHash } from "../hash/self.ts";
import { enumerator } from "../iterate.ts";
import { change, type StringTable } from "./self.ts";

/** Looking for patterns: replacing, scanning, splitting. */
export const stringSubstituting: StringTable = {
	sub: (call) => str(substitute(call, false)),
	gsub: (call) =>
		call.args.length < 2 && !call.block
			? enumerator(call)
			: str(substitute(call, true)),
	"sub!": (call) => inPlace(call, false),
	"gsub!": (call) => inPlace(call, true),
	scan({ vm, self, args: [pattern], block }) {
		const { caller } = vm;
		const regexp = regexpFrom(vm, pattern);
		const found: RubyValue[] = [];
		for (const each of regexp.matches(self.text)) {
			const match = new RubyMatch(each, self.text, regexp);
			const item =
				each.length > 1
					? list(
							Array.from({ length: each.length - 1 }, (_, at) =>
								group(match, at + 1),
							),
						)
					: str(each[0]);
			setMatch(caller, match);
			if (block) vm.yield(block, [item]);
			else found.push(item);
		}
		return block ? self : list(found);
	},
	split({ vm, self, args: [pattern, limit], block }) {
		const parts = split(
			vm,
			self.text,
			pattern,
			limit === undefined ? 0 : countFrom(vm, limit),
		).map(str);
		if (!block) return list(parts);
		for (const part of parts) vm.yield(block, [part]);
		return self;
	},
};

function setMatch(caller: Frame | undefined, match: RubyMatch | null): void {
	if (caller) caller.shared.match = match;
}

function inPlace(call: Call<RubyString>, all: boolean): RubyValue {
	const text = substitute(call, all);
	if (text === call.self.text) return null;
	return change(call.vm, call.self, text);
}

function substitute(
	{ vm, self, args: [pattern, by], block }: Call<RubyString>,
	all: boolean,
): string {
	const { caller } = vm;
	const regexp = regexpFrom(vm, pattern);
	let text = "";
	let end = 0;
	let last: RubyMatch | null = null;
	for (const found of regexp.matches(self.text)) {
		last = new RubyMatch(found, self.text, regexp);
		setMatch(caller, last);
		text += self.text.slice(end, found.index);
		if (by instanceof RubyHash)
			text += vm.text(readHash(vm, by, str(found[0])));
		else if (by !== undefined) text += fillIn(textFrom(vm, by), last);
		else if (block) text += vm.text(vm.yield(block, [str(found[0])]));
		end = found.index + found[0].length;
		if (!all) break;
	}
	setMatch(caller, last);
	return text + self.text.slice(end);
}

/** A replacement with `\1`, `\k<name>`, `\0` in it. */
function fillIn(replacement: string, { match, text }: RubyMatch): string {
	return replacement.replace(
		/\\(?:(\d)|k<(\w+)>|([&`'\\]))/g,
		(whole, digit, name, sign) => {
			if (digit) return match[Number(digit)] ?? "";
			if (name) return match.groups?.[name] ?? "";
			if (sign === "&") return match[0];
			if (sign === "`") return text.slice(0, match.index);
			if (sign === "'") return text.slice(match.index + match[0].length);
			return sign === "\\" ? "\\" : whole;
		},
	);
}

function split(
	vm: Interpreter,
	text: string,
	pattern: RubyValue | undefined,
	limit: number,
): string[] {
	const isBlank =
		pattern === undefined ||
		pattern === null ||
		(pattern instanceof RubyString && pattern.text === " ");
	const from = isBlank ? text.replace(/^\s+/, "") : text;
	const regexp = isBlank ? blank : regexpFrom(vm, pattern);
	const parts: string[] = [];
	let end = 0;
	if (from === "") return [];
	for (const match of regexp.matches(from)) {
		if (limit > 0 && parts.length >= limit - 1) break;
		if (match[0] === "") {
			if (match.index === 0 && end === 0) continue;
			if (match.index >= from.length) break;
		}
		parts.push(
			from.slice(end, match.index),
			...match.slice(1).map((part) => part ?? ""),
		);
		end = match.index + match[0].length;
	}
	parts.push(from.slice(end));
	if (limit === 0) while (parts.at(-1) === "") parts.pop();
	return parts;
}

const blank = new RubyRegexp("\\s+", {
	ignoreCase: false,
	multiLine: false,
	extended: false,
});
