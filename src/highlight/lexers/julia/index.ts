import { createLexer } from "../create-lexer.ts";
import { anyOf, rule } from "../rule.ts";
import type { StartLexer } from "../types.ts";
import { types } from "./types.ts";

const keywords =
	"function return module import export if elseif else end for isa in while try catch const local global using struct mutable finally begin do quote macro where";
const constants =
	"true false missing nothing Inf16 Inf32 Inf64 Inf NaN16 NaN32 NaN64 NaN stdout stderr stdin devnull pi π ℯ im ARGS C_NULL ENV ENDIAN_BOM VERSION undef LOAD_PATH DEPOT_PATH";

const LETTER = String.raw`[\p{L}\p{M}\p{Nd}\p{Pc}]`;
const word = (pattern: string): RegExp =>
	new RegExp(`(?:${pattern})(?!${LETTER})`);
const FIRST = String.raw`[a-zA-Z_\u00A1-\uffff]`;
const DEFINED = String.raw`[\p{L}\p{Nl}\p{S}_][\p{L}\p{M}\p{Nd}\p{Pc}\p{S}\p{Po}!]*`;
const BLANKS = String.raw`((?:\s|\\\s)+)`;

export const startJulia: StartLexer = createLexer(() => ({
	root: [
		rule(/\s+/, ""),
		rule(/#=/, "cm", "comment"),
		rule(/#.*$/, "c"),
		rule(/[-+=*/\\&|$~^%!<>≠≤≥.?:÷]/, "o"),
		rule(new RegExp(`(function|macro)${BLANKS}`), ["k", "nf"], "function-name"),
		rule(
			new RegExp(`((?:mutable )?struct|(?:abstract|primitive) type)${BLANKS}`),
			["k", "nc"],
			"type-name",
		),
		rule(word(anyOf(types)), "kt"),
		rule(new RegExp(`(?:local|global|const)(?!${LETTER})`), "kd"),
		rule(
			word(`mutable struct|abstract type|for outer|${anyOf(keywords)}`),
			"k",
		),
		rule(word(anyOf(constants)), "nb"),
		rule(/`.*?`/, "sb"),
		rule(
			/'(?:\\.|\\[0-7]{1,3}|\\x[a-fA-F0-9]{1,3}|\\u[a-fA-F0-9]{1,4}|\\U[a-fA-F0-9]{1,6}|[^\\'\n])'/,
			"sc",
		),
		rule(/[ILE]?"/, "s", "string"),
		rule(/@[\w.]+/, "nd"),
		rule(new RegExp(`${FIRST}(?:${FIRST}|[0-9])*!*`), "n"),
		rule(/[[\]{}(),;]/, "x"),
		rule(/(?:\d+(?:_\d+)+\.\d*|\d*\.\d+(?:_\d+)+)(?:[eEf][+-]?\d+)?/, "mf"),
		rule(/(?:\d+\.\d*|\d*\.\d+)(?:[eEf][+-]?\d+)?/, "mf"),
		rule(/\d+(?:_\d+)*[eEf][+-]?\d+/, "mf"),
		rule(/0b[01]+(?:_[01]+)*/, "mb"),
		rule(/0o[0-7]+(?:_[0-7]+)*/, "mo"),
		rule(/0x[a-fA-F0-9]+(?:_[a-fA-F0-9]+)*/, "mh"),
		rule(/\d+(?:_\d+)*/, "mi"),
	],
	"function-name": [
		rule(new RegExp(DEFINED), "nf", "pop"),
		rule(/\([^\s\w{]{1,2}\)/, "o", "pop"),
		rule(/[^\s\w{]{1,2}/, "o", "pop"),
	],
	"type-name": [rule(new RegExp(DEFINED), "nc", "pop")],
	comment: [
		rule(/[^=#]/, "cm"),
		rule(/#=/, "cm", "comment"),
		rule(/=#/, "cm", "pop"),
		rule(/[=#]/, "cm"),
	],
	string: [
		rule(
			/\\(?:[\\abfnrtv"']|\n|N\{.*?\}|u[a-fA-F0-9]{4}|U[a-fA-F0-9]{8}|x[a-fA-F0-9]{2}|[0-7]{1,3})/,
			"se",
		),
		rule(/"/, "s", "pop"),
		rule(/\$(?:\(\w+\))?[-#0 +]*(?:\d+|[*])?(?:\.(?:\d+|[*]))?/, "si"),
		rule(/[^\\"$]+/, "s"),
		rule(/\\/, "s"),
	],
}));
