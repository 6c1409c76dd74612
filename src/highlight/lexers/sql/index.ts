import { createLexer } from "../create-lexer.ts";
import { classOfWord, rule } from "../rule.ts";
import type { StartLexer, States } from "../types.ts";
import { keywords, types } from "./words.ts";

const upperCaseWord = classOfWord({ k: keywords, nb: types }, "n");

/** Between quotes: what is escaped by a backslash, and the quote itself, written twice. */
function quoted(quote: string, token: string): States[string] {
	return [
		rule(/\\./, "se"),
		rule(new RegExp(quote + quote), "se"),
		rule(new RegExp(quote), token, "pop"),
		rule(new RegExp(`[^\\\\${quote}]+`), token),
	];
}

export const startSql: StartLexer = createLexer(() => ({
	root: [
		rule(/[ \t\r\n\f\v]+/, ""),
		rule(/--.*/, "c1"),
		rule(/\/\*/, "cm", "comment"),
		rule(/\d+/, "mi"),
		rule(/'/, "s1", "text"),
		rule(/"/, "nv", "name"),
		rule(/`/, "nv", "backtick"),
		rule(/\w+/, (word) => upperCaseWord(word.toUpperCase())),
		rule(/[+*/<>=~!@#%&|?^-]/, "o"),
		rule(/[;:()[\]{},.]/, "p"),
	],
	comment: [
		rule(/\/\*/, "cm", "comment"),
		rule(/\*\//, "cm", "pop"),
		rule(/[^/*]+/, "cm"),
		rule(/[/*]/, "cm"),
	],
	text: quoted("'", "s1"),
	name: quoted('"', "nv"),
	backtick: quoted("`", "nv"),
}));
