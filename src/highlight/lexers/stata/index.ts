import { createLexer } from "../create-lexer.ts";
import { anyOf, classOfWord, rule, strings } from "../rule.ts";
import type { StartLexer } from "../types.ts";
import { commands, functions } from "./words.ts";

const word = classOfWord(
	{
		kr: "if else foreach forv forva forval forvalu forvalue forvalues to while in of continue break nobreak",
		kt: "byte int long float double str strL numeric string integer scalar matrix local global numlist varlist newlist",
	},
	"n",
);

/** A command is one where it begins a line; the white space before it belongs to it. */
export const startStata: StartLexer = createLexer(() => ({
	root: [
		rule(/^[ \t\r\n\f\v]*#.*$/, "cp"),
		rule(/^\*!.*$/, "ch"),
		rule(/^[ \t\r\n\f\v]*\*.*$/, "c1"),
		rule(new RegExp(`^[ \\t\\r\\n\\f\\v]*${anyOf(commands)}\\b`), "k"),
		rule(/[ \t]+/, "w"),
		rule(/[\n\r]+/, ""),
		rule(/\/\/.*?$/, "c1"),
		rule(/\/(?:\\\n)?\*.*?\*(?:\\\n)?\//s, "cm"),
		...strings(/`"(?:\\.|[^\\\n])*?"'/, /`".*?"'/, "s2"),
		...strings(/"(?:\\.|[^"\\\n])*"/, /"[^"\n]*"/, "s2"),
		...strings(/`(?:\\.|[^'\\\n])*'/, /`[^'\n]*'/, "s2"),
		rule(/\$\w+/, "s2"),
		rule(/%[^ \t\r\n\f\v]+/, "py"),
		rule(/str(?:204[0-5]|20[0-3]\d|[01]\d\d\d|\d\d\d|\d\d|[1-9])\b/, "kt"),
		rule(new RegExp(`${anyOf(functions)}(?=\\()`), "nf"),
		rule(/\.\.(?=.*\])/, "o"),
		rule(/[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/, "m"),
		rule(/[ICOLFDSicolfds]\w*(?:\.|(?=\(.*\)\.))/, "o"),
		rule(/\w+/, word),
		rule(/[[\]{}();,]/, "p"),
		rule(/[-<>?*+'^/\\!#.=~:&|]/, "o"),
	],
}));
