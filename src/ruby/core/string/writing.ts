import { countFrom, textFrom } from "../../interpreter/convert.ts";
import { group } from "../../interpreter/globals.ts";
import { isInteger } from "../../interpreter/numbers.ts";
import {
	RubyRange,
	RubyRegexp,
	RubyString,
	type RubyValue,
	str,
} from "../../objects/index.ts";
import { matchAt } from "../matches.ts";
import { spanOf } from "../spans.ts";
import { changes } from "./changes.ts";
import { lengthOf, unitAt } from "./characters.ts";
import { change, type StringTable } from "./self.ts";

type Vm = Parameters<StringTable[string]>[0]["vm"];

/** Parts of a text, and what changes it in place. */
export const stringWriting: StringTable = {
	initialize({ self, args: [text] }) {
		if (text instanceof RubyString) self.text = text.text;
		return null;
	},
	"<<"({ vm, self, args: [more] }) {
		return change(
			vm,
			self,
			self.text +
				(isInteger(more)
					? String.fromCodePoint(Number(more))
					: textFrom(vm, more)),
		);
	},
	concat: ({ vm, self, args }) =>
		change(
			vm,
			self,
			self.text + args.map((more) => textFrom(vm, more)).join(""),
		),
	prepend: ({ vm, self, args }) =>
		change(
			vm,
			self,
			args.map((more) => textFrom(vm, more)).join("") + self.text,
		),
	replace: ({ vm, self, args: [text] }) => change(vm, self, textFrom(vm, text)),
	clear: ({ vm, self }) => change(vm, self, ""),
	insert({ vm, self, args: [at, more] }) {
		const index = countFrom(vm, at);
		const unit = unitAt(
			self.text,
			index < 0 ? lengthOf(self.text) + index + 1 : index,
		);
		return change(
			vm,
			self,
			self.text.slice(0, unit) + textFrom(vm, more) + self.text.slice(unit),
		);
	},
	"[]"({ vm, self, args: [at, length] }) {
		const found = findPart(vm, self.text, at, length);
		return found === undefined
			? null
			: str(self.text.slice(found.start, found.end));
	},
	"[]="({ vm, self, args }) {
		const value = args.at(-1) ?? null;
		const found = findPart(
			vm,
			self.text,
			args[0],
			args.length > 2 ? args[1] : undefined,
		);
		if (!found) return vm.raise("IndexError", "string not matched");
		change(
			vm,
			self,
			self.text.slice(0, found.start) +
				textFrom(vm, value) +
				self.text.slice(found.end),
		);
		return value;
	},
	"slice!"({ vm, self, args: [at, length] }) {
		const found = findPart(vm, self.text, at, length);
		if (!found) return null;
		const taken = self.text.slice(found.start, found.end);
		change(
			vm,
			self,
			self.text.slice(0, found.start) + self.text.slice(found.end),
		);
		return str(taken);
	},
};

/** A part by place, range, text or pattern; in UTF-16 units. */
function findPart(
	vm: Vm,
	text: string,
	at: RubyValue | undefined,
	length: RubyValue | undefined,
): { start: number; end: number } | undefined {
	if (at instanceof RubyString) {
		const start = text.indexOf(at.text);
		return start < 0 ? undefined : { start, end: start + at.text.length };
	}
	if (at instanceof RubyRegexp) return findMatch(vm, text, at, length);
	if (
		!(at instanceof RubyRange) &&
		!isInteger(at) &&
		at !== undefined &&
		at !== null &&
		typeof at === "object" &&
		at.kind !== "Float"
	)
		return vm.raise(
			"TypeError",
			`no implicit conversion of ${vm.classOf(at).name} into Integer`,
		);
	const span = spanOf(vm, lengthOf(text), at, length);
	return (
		span && { start: unitAt(text, span.start), end: unitAt(text, span.end) }
	);
}

function findMatch(
	vm: Vm,
	text: string,
	regexp: RubyRegexp,
	which: RubyValue | undefined,
): { start: number; end: number } | undefined {
	const match = matchAt(vm.caller, regexp, text);
	if (!match) return undefined;
	const part =
		which === undefined
			? match.match[0]
			: isInteger(which)
				? vm.text(group(match, Number(which)))
				: (match.match.groups?.[vm.text(which)] ?? "");
	if (
		which !== undefined &&
		isInteger(which) &&
		match.match[Number(which)] === undefined
	)
		return undefined;
	const start = match.match.index + match.match[0].indexOf(part);
	return { start, end: start + part.length };
}

/** The changes of a text as methods: a new text, or in place with `!`, which is `nil` where nothing has changed. */
export const stringChanges: StringTable = Object.fromEntries(
	Object.entries(changes).flatMap(
		([name, run]): [string, StringTable[string]][] => [
			[name, ({ vm, self, args }) => str(run(self.text, args, vm))],
			[
				`${name}!`,
				({ vm, self, args }) => {
					const text = run(self.text, args, vm);
					return text === self.text ? null : change(vm, self, text);
				},
			],
		],
	),
);
