import { createLexer } from "../create-lexer.ts";
import { anyOf, classOfWord, rule } from "../rule.ts";
import type { Rule, StartLexer, States } from "../types.ts";
import { literalStates } from "./literals.ts";
import {
	byPrecedence,
	javascriptWords,
	typescriptWords,
	type WordLists,
} from "./words.ts";

const LETTER = String.raw`[\p{L}\p{M}\p{Nd}\p{Pc}]`;
const NAME = String.raw`[\p{L}\p{Nl}$_]${LETTER}*`;

/** What TypeScript has before JavaScript's own. */
interface More {
	readonly root: readonly Rule[];
	readonly statement: readonly Rule[];
}

const none: More = { root: [], statement: [] };

/**
 * Rouge's states, which tell a regular expression from a division by what stands before: `expression` is where a value may
 * begin, `statement` where a label may, `object` is within the braces of a literal.
 */
const states = (lists: WordLists, { root, statement }: More): States => {
	const word = classOfWord(byPrecedence(lists), "nx");
	const opening = anyOf(`${lists.k} ${lists.kd}`);
	return {
		space: [
			rule(/\s+/, ""),
			rule(/<!--/, "c"),
			rule(/\/\/.*?$/, "c1"),
			rule(/\/[*]/, "cm", "comment"),
		],
		comment: [
			rule(/[*]\//, "cm", "pop"),
			rule(/[^*/]+/, "cm"),
			rule(/[*/]/, "cm"),
		],
		expression: [
			"space",
			rule(/\//, "sr", "pop regex"),
			rule(/\{/, "p", "pop object"),
			rule(/(?:)/, "", "pop"),
		],
		root: [
			...root,
			rule(/\s*#!.*?\n/, "cp", "statement"),
			"space",
			rule(
				/\+\+|--|~|\?\?=?|&&|\|\||\\(?=\n)|<<|>>>?|===|!==/,
				"o",
				"expression",
			),
			rule(/[-<>+*%&|^/!=]=?/, "o", "expression"),
			rule(/[([,]/, "p", "expression"),
			rule(/;/, "p", "statement"),
			rule(/[)\].]/, "p"),
			rule(/`/, "s2", "template"),
			rule(/[?][.]/, "p"),
			rule(/[?]/, "p", "ternary expression"),
			rule(/(@)(\w+)?/, ["p", "nd"], "expression"),
			rule(/[{}]/, "p", "statement"),
			rule(new RegExp(`${opening}(?!${LETTER})`), word, "expression"),
			rule(new RegExp(NAME), word),
			rule(/\d+\.\d+(?:[eE]\d+)?[fd]?/, "mf"),
			rule(/0x[\da-f]+/i, "mh"),
			rule(/0o[0-7][0-7_]*/i, "mo"),
			rule(/0b[01][01_]*/i, "mb"),
			rule(/\d+/, "mi"),
			rule(/"/, "dl", "double"),
			rule(/'/, "dl", "single"),
			rule(/:/, "p"),
		],
		statement: [
			...statement,
			rule(/case\b/, "k", "pop expression"),
			rule(new RegExp(`(${NAME})(\\s*)(:)`), ["nl", "", "p"]),
			"expression",
		],
		object: [
			"space",
			rule(/\{/, "p", "object"),
			rule(/\}/, "p", "pop statement"),
			rule(new RegExp(`(${NAME})(\\s*)(:)`), ["na", "", "p"], "expression"),
			rule(/:/, "p"),
			"root",
		],
		// Where a colon after a name is no label.
		ternary: [rule(/:/, "p", "pop expression"), "root"],
		...literalStates,
	};
};

export const startJavascript: StartLexer = createLexer(() =>
	states(javascriptWords, none),
);

export const startTypescript: StartLexer = createLexer(() =>
	states(typescriptWords, {
		root: [rule(/[?][.]/, "p"), rule(/[?]{2}/, "o")],
		statement: [
			rule(
				new RegExp(`(${NAME})(\\??)(\\s*)(:)`),
				["nl", "p", "", "p"],
				"expression",
			),
		],
	}),
);
