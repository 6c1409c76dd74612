import { createLexer } from "../create-lexer.ts";
import { classOfWord, rule } from "../rule.ts";
import { startShell } from "../shell.ts";
import type { StartLexer } from "../types.ts";
import { functions } from "./functions.ts";

const word = classOfWord(
	{
		nb: functions,
		k: "arguments break case catch classdef continue else elseif end for function global if import methods otherwise parfor persistent properties return spmd switch try while",
	},
	"n",
);

export const startMatlab: StartLexer = createLexer(
	() => ({
		root: [
			rule(/\s+/, ""),
			rule(/\{%.*?%\}/s, "cm"),
			rule(/%.*$/, "c1"),
			rule(/(\.\.\.)(.*)$/, ["k", "c"]),
			rule(/^!/, "k", "command"),
			rule(/[A-Za-z]\w*/, word),
			rule(/[(){};:,/\\\][]/, "p"),
			rule(/~=|==|<<|>>|[-~+*%=<>&^|.@]/, "o"),
			rule(/(?:\d+\.\d*|\d*\.\d+)(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+/, "mf"),
			rule(/\d+L/, "il"),
			rule(/\d+/, "mi"),
			rule(/'(?=.*')/, "s1", "single"),
			rule(/"(?=.*")/, "s2", "double"),
			rule(/'/, "o"),
		],
		single: [rule(/[^']+/, "s1"), rule(/''/, "se"), rule(/'/, "s1", "pop")],
		double: [rule(/[^"]+/, "s2"), rule(/""/, "se"), rule(/"/, "s2", "pop")],
		command: [
			rule(/[^\n%]+/, { language: "shell" }, "pop"),
			rule(/(?:)/, "", "pop"),
		],
	}),
	{ shell: startShell },
);
