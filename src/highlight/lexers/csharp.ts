import { createLexer } from "./create-lexer.ts";
import { anyOf, rule, strings } from "./rule.ts";
import type { StartLexer } from "./types.ts";

const KEYWORDS = anyOf(
	"abstract as base break case catch checked const continue default delegate do else enum event explicit extern false finally fixed for foreach goto if implicit in interface internal is lock new null operator out override params private protected public readonly ref return sealed sizeof stackalloc static switch this throw true try typeof unchecked unsafe virtual void volatile while add alias async await get global partial remove set value where yield nameof ascending by descending equals from group into join let on orderby select",
);
const TYPES = anyOf(
	"bool byte char decimal double dynamic float int long object sbyte short string uint ulong ushort var",
);
const DIRECTIVES = anyOf(
	"if endif else elif define undef line error warning region endregion pragma",
);
const NAME = String.raw`@?[_a-zA-Z]\w*`;
const word = (words: string) => new RegExp(`${words}\\b`);

export const startCsharp: StartLexer = createLexer(() => ({
	root: [
		"blank",
		rule(/[$]\s*"/, "s", "spliced"),
		rule(/[$]@\s*"/, "s", "literal"),
		rule(new RegExp(String.raw`<\[\s*(?:${NAME}:)?`), "k"),
		rule(/\]>/, "k"),
		rule(/[~!%^&*()+=|[\]{}:;,.<>/?-]/, "p"),
		rule(/@"(?:""|[^"])*"/, "s"),
		...strings(/"(?:\\[^\n]|\\(?=\n)|[^\\"\n])*["\n]/, /"[^"\n]*["\n]/, "s"),
		rule(/'(?:\\[^\n]|[^\n])'/, "sc"),
		rule(/0[xX][\dA-Fa-f]+[luLU]?/, "m"),
		rule(/\d(?:\.\d*)?(?:[eE][+-]\d+)?[flduFLDU]?/, "m"),
		rule(/(?:class|struct|interface)\b/, "k", "class"),
		rule(/(?:namespace|using)\b/, "k", "namespace"),
		rule(new RegExp(String.raw`^#[ \t]*${DIRECTIVES}\b[^\n]*?\n`), "cp"),
		rule(word(KEYWORDS), "k"),
		rule(word(TYPES), "kt"),
		rule(new RegExp(String.raw`${NAME}(?=\s*[(])`), "nf"),
		rule(new RegExp(NAME), "n"),
	],
	blank: [
		rule(/\s+/, ""),
		rule(/\/\/[^\n]*/, "c1"),
		rule(/\/[*].*?[*]\//s, "cm"),
	],
	nest: [rule(/\{/, "p", "nest"), rule(/\}/, "p", "pop"), "root"],
	spliced: [
		rule(/\\[^\n]/, "s"),
		rule(/\{/, "p", "nest"),
		rule(/["\n]/, "s", "pop"),
		rule(/[^\n]/, "s"),
	],
	literal: [
		rule(/""/, "s"),
		rule(/\{/, "p", "nest"),
		rule(/"/, "s", "pop"),
		rule(/[^\n]/, "s"),
	],
	class: ["blank", rule(new RegExp(NAME), "nc", "pop")],
	namespace: [
		"blank",
		rule(/(?=[(])/, "", "pop"),
		rule(/[._a-zA-Z@][\w.@]*/, "nn", "pop"),
	],
}));
