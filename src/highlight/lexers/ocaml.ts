import { createLexer } from "./create-lexer.ts";
import { classOfWord, rule } from "./rule.ts";
import type { StartLexer } from "./types.ts";

const word = classOfWord(
	{
		k: "as assert begin class constraint do done downto else end exception external false for fun function functor if in include inherit initializer lazy let module mutable new nonrec object of open rec sig struct then to true try type val virtual when while with match raise",
		ow: "and asr land lor lsl lxor mod or",
		kt: "unit int float bool string char list array",
	},
	"n",
);

export const startOcaml: StartLexer = createLexer(() => ({
	root: [
		rule(/\s+/, ""),
		rule(/false|true|\(\)|\[\]/, "bp"),
		rule(/[A-Z][\w']*(?=\s*[.])/, "nn", "path"),
		rule(/`[A-Za-z_][\w']*/, "nt"),
		rule(/[A-Z][\w']*/, "nc"),
		rule(/\(\*(?!\))/, "c", "comment"),
		rule(/[a-z_][\w']*/, word),
		rule(/[(){}[\];]+/, "p"),
		rule(/[;,_!$%&*+./:<=>?@^|~#-]+/, "o"),
		rule(/\d[\d_]*(?:.[\d_]*)?[eE][+-]?\d[\d_]*/, "mf"),
		rule(/0[xX][\dA-Fa-f][\dA-Fa-f_]*/, "mh"),
		rule(/0[oO][0-7][0-7_]*/, "mo"),
		rule(/0[bB][01][01_]*/, "mb"),
		rule(/\d[\d_]*/, "mi"),
		rule(/'(?:\\[\\"'ntbr ]|\\\d{3}|\\x[\dA-Fa-f]{2}|[.])'/, "sc"),
		rule(/'/, "k"),
		rule(/"/, "s2", "text"),
	],
	comment: [
		rule(/[^(*)]+/, "c"),
		rule(/\(\*/, "c", "comment"),
		rule(/\*\)/, "c", "pop"),
		rule(/[(*)]/, "c"),
	],
	path: [
		rule(/\s+/, ""),
		rule(/[.]/, "p"),
		rule(/[A-Z][\w']*(?=\s*[.])/, "nn"),
		rule(/[A-Z][\w']*/, "nc", "pop"),
		rule(/[a-z_][\w']*/, "n", "pop"),
		rule(/[({[]/, "p", "pop"),
	],
	text: [
		rule(/[^\\"]+|\\\n/, "s2"),
		rule(/\\(?:[\\"'ntbr]|\d{3}|x[\dA-Fa-f]{2})/, "se"),
		rule(/"/, "s2", "pop"),
	],
}));
