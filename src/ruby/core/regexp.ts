import { countFrom, escapeRegexp, textFrom } from "../interpreter/convert.ts";
import { afterMatch, group } from "../interpreter/globals.ts";
import {
	isTrue,
	list,
	RubyArray,
	RubyHash,
	type RubyMatch,
	RubyRegexp,
	RubyString,
	RubySymbol,
	str,
} from "../objects/index.ts";
import { type MethodTable, withAliases } from "./define.ts";
import { matchAt } from "./matches.ts";
import { characterAt } from "./string/characters.ts";

export const regexpMethods: MethodTable<RubyRegexp> = {
	"=~"({ vm, self, args: [text = null] }) {
		if (text === null) {
			if (vm.caller) vm.caller.shared.match = null;
			return null;
		}
		const searched = vm.text(text);
		const match = matchAt(vm.caller, self, searched);
		return match && characterAt(searched, match.match.index);
	},
	match({ vm, self, args: [text = null], block }) {
		if (text === null) return null;
		const match = matchAt(vm.caller, self, vm.text(text));
		return match && block ? vm.yield(block, [match]) : match;
	},
	"match?": ({ vm, self, args: [text = null] }) =>
		text !== null && self.exec(vm.text(text)) !== null,
	"===": ({ vm, self, args: [text = null] }) =>
		(text instanceof RubyString || text instanceof RubySymbol) &&
		matchAt(vm.caller, self, vm.text(text)) !== null,
	"==": ({ self, args: [other] }) =>
		other instanceof RubyRegexp && other.identity === self.identity,
	source: ({ self }) => str(self.source),
	names: ({ self }) => list(self.names.map(str)),
	to_s: ({ self }) =>
		str(
			`(?${letters(self)}-${"mix".replace(new RegExp(`[${letters(self)} ]`, "g"), "")}:${self.source})`,
		),
	inspect: ({ self }) =>
		str(`/${self.source.replaceAll("/", "\\/")}/${letters(self)}`),
	options: ({ self: { options } }) =>
		(options.ignoreCase ? 1 : 0) +
		(options.extended ? 2 : 0) +
		(options.multiLine ? 4 : 0),
	initialize: () => null,
};

function letters({ options }: RubyRegexp): string {
	return `${options.multiLine ? "m" : ""}${options.ignoreCase ? "i" : ""}${options.extended ? "x" : ""}`;
}

export const regexpClassMethods: MethodTable = withAliases(
	{
		new({ vm, args: [source = null, options = null] }) {
			if (source instanceof RubyRegexp) return source;
			const bits =
				typeof options === "number" ? options : isTrue(options) ? 1 : 0;
			return new RubyRegexp(textFrom(vm, source), {
				ignoreCase: (bits & 1) > 0,
				extended: (bits & 2) > 0,
				multiLine: (bits & 4) > 0,
			});
		},
		escape: ({ vm, args: [text = null] }) => str(escapeRegexp(vm.text(text))),
		union({ vm, args }) {
			const [only] = args;
			const patterns = only instanceof RubyArray ? only.items : args;
			const source = patterns
				.map((one) =>
					one instanceof RubyRegexp ? vm.text(one) : escapeRegexp(vm.text(one)),
				)
				.join("|");
			return new RubyRegexp(source, {
				ignoreCase: false,
				extended: false,
				multiLine: false,
			});
		},
		last_match({ vm, args: [number] }) {
			const match = vm.caller?.shared.match ?? null;
			return number === undefined ? match : group(match, countFrom(vm, number));
		},
	},
	{ compile: "new", quote: "escape" },
);

export const matchMethods: MethodTable<RubyMatch> = withAliases<RubyMatch>(
	{
		"[]"({ vm, self, args: [which = null] }) {
			if (typeof which === "number")
				return group(self, which < 0 ? self.match.length + which : which);
			const name = vm.text(which);
			if (!self.regexp.names.includes(name))
				return vm.raise(
					"IndexError",
					`undefined group name reference: ${name}`,
				);
			return group(self, self.regexp.names.indexOf(name) + 1);
		},
		to_a: ({ self }) =>
			list(Array.from(self.match, (_, at) => group(self, at))),
		captures: ({ self }) =>
			list(Array.from(self.match, (_, at) => group(self, at)).slice(1)),
		named_captures: ({ self }) =>
			RubyHash.from(
				self.regexp.names.map((name, at) => [str(name), group(self, at + 1)]),
			),
		names: ({ self }) => list(self.regexp.names.map(str)),
		pre_match: ({ self }) => str(self.text.slice(0, self.match.index)),
		post_match: ({ self }) => str(afterMatch(self)),
		to_s: ({ self }) => str(self.match[0]),
		string: ({ self }) => str(self.text),
		regexp: ({ self }) => self.regexp,
		length: ({ self }) => self.match.length,
		begin: ({ self }) => characterAt(self.text, self.match.index),
		end: ({ self }) =>
			characterAt(self.text, self.match.index + self.match[0].length),
		offset: ({ self }) =>
			list([
				characterAt(self.text, self.match.index),
				characterAt(self.text, self.match.index + self.match[0].length),
			]),
		values_at: ({ vm, self, args }) =>
			list(args.map((at) => group(self, countFrom(vm, at)))),
		inspect: ({ vm, self }) =>
			str(`#<MatchData ${vm.inspect(str(self.match[0]))}>`),
		deconstruct_keys: ({ vm, self }) =>
			RubyHash.from(
				self.regexp.names.map((name, at) => [
					vm.symbol(name),
					group(self, at + 1),
				]),
			),
	},
	{ size: "length", deconstruct: "captures" },
);
