import { createLexer } from "./create-lexer.ts";
import { classOfWord, rule } from "./rule.ts";
import type { StartLexer } from "./types.ts";

const word = classOfWord(
	{
		k: "break default func interface select case defer go map struct chan else goto package switch const fallthrough if range type continue for import return var",
		kt: "bool byte complex64 complex128 error float32 float64 int8 int16 int32 int64 int rune string uint8 uint16 uint32 uint64 uintptr uint",
		nb: "append cap close complex copy delete imag len make new panic print println real recover",
		no: "true false iota nil",
	},
	"n",
);
const ESCAPE = String.raw`\\(?:[abfnrtv\\'"]|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|x[\dA-Fa-f]{2})`;

export const startGo: StartLexer = createLexer(() => ({
	root: [
		rule(/\/\/[^\n]*|\/\*.*?\*\//s, "c"),
		rule(/[\p{L}_][\p{L}\p{Nd}_]*/u, word),
		rule(
			/(?:\d+\.\d*(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+|\.\d+(?:[eE][+-]?\d+)?|0[xX][\dA-Fa-f]+|\d+)i?/,
			"m",
		),
		rule(new RegExp(`'(?:[^\\n\\\\]|${ESCAPE}|\\\\[0-7]{3})'`), "sc"),
		rule(/[-+*/%&|^<>=!:.~]+/, "o"),
		rule(/[()[\]{},;]/, "p"),
		rule(/\s+/, ""),
		rule(/`/, "s", "raw"),
		rule(/"/, "s", "text"),
	],
	text: [
		rule(new RegExp(ESCAPE), "se"),
		rule(/\\./, "err"),
		rule(/"/, "s", "pop"),
		rule(/[^"\\]+/, "s"),
	],
	raw: [rule(/`/, "s", "pop"), rule(/[^`]+/, "s")],
}));
