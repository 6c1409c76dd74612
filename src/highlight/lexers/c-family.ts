import { rule } from "./rule.ts";
import type { Rule, StartLexer, States } from "./types.ts";

const WORD = "[a-zA-Z_][a-zA-Z0-9_]*";
const BETWEEN = String.raw`(?:(?:\s|\/\/.*?\n|\/[*].*?[*]\/)+)?`;

/** What the languages of the family have otherwise. */
export interface Dialect {
	readonly word: (text: string) => string;
	/** Tried before C's own. */
	readonly root?: readonly Rule[];
	readonly statements?: readonly Rule[];
	/** Ends the value of a `case`. */
	readonly colon: RegExp;
	readonly others?: States;
}

/**
 * A function's head, whose parts are read by themselves, each from its beginning. Both repetitions are bounded, where
 * Rouge has none: a text of nothing but words would be read again at each of them.
 */
const functionHead = (end: string, moves?: string): Rule =>
	rule(
		new RegExp(
			String.raw`([\w*\s]{1,500}?[\s*])(${WORD})(\s*\([^;]{0,3000}?\))(${BETWEEN})(${end})`,
		),
		[
			{ language: "returned" },
			"nf",
			{ language: "signature" },
			{ language: "between" },
			"p",
		],
		moves,
		{ resets: true },
	);

/** Rouge's states for C, as C++ has them too. They begin in `root bol`. */
export const familyStates = ({
	word,
	root = [],
	statements = [],
	colon,
	others = {},
}: Dialect): States => ({
	"expression-line": [
		"blanks",
		rule(/#if\s0/, "c", "left-out"),
		rule(/#/, "cp", "macro"),
		rule(/(?:)/, "", "pop"),
	],
	bol: [rule(new RegExp(`${WORD}:(?!:)`), "nl"), "expression-line"],
	blanks: [
		rule(/[ \t\r]+/, ""),
		rule(/\\\n/, ""),
		rule(/\/(?:\\\n)?[*].*?[*](?:\\\n)?\//s, "cm"),
	],
	space: [
		rule(/\n+/, "", "bol"),
		rule(/\/\/(?:\\.|.)*?$/, "c1", "bol"),
		"blanks",
	],
	statements: [
		...statements,
		"space",
		rule(/(?:u8|u|U|L)?"/, "s", "string"),
		rule(
			/(?:u8|u|U|L)?'(?:\\.|\\[0-7]{1,3}|\\x[a-f0-9]{1,2}|[^\\'\n])'/i,
			"sc",
		),
		rule(/(?:\d+[.]\d*|[.]?\d+)e[+-]?\d+[lu]*/i, "mf"),
		rule(/0x[0-9a-f]+[lu]*/i, "mh"),
		rule(/0[0-7]+[lu]*/i, "mo"),
		rule(/\d+[lu]*/i, "mi"),
		rule(/\*\//, "err"),
		rule(/[~!%^&*+=|?:<>/-]/, "o"),
		rule(/[()[\],.;]/, "p"),
		rule(/\bcase\b/, "k", "case"),
		rule(/(?:true|false|NULL)\b/, "nb"),
		rule(new RegExp(WORD), word),
	],
	case: [rule(colon, "p", "pop"), "statements"],
	root: [
		...root,
		rule(/\n+/, "", "expression-line"),
		"space",
		functionHead(String.raw`\{`, "function"),
		functionHead(";"),
		rule(/\{/, "p", "function"),
		"statements",
	],
	function: [
		"space",
		"statements",
		rule(/;/, "p"),
		rule(/\{/, "p", "function"),
		rule(/\}/, "p", "pop"),
	],
	string: [
		rule(/"/, "s", "pop"),
		rule(/\\(?:[\\abfnrtv"']|x[a-fA-F0-9]{2,4}|[0-7]{1,3})/, "se"),
		rule(/[^\\"\n]+/, "s"),
		rule(/\\\n/, "s"),
		rule(/\\/, "s"),
	],
	macro: [
		rule(/(include)(\s*)(<[^>]+>|"[^"]+")([^\n]*)/, ["cp", "", "cpf", "c1"]),
		rule(/[^/\n\\]+/, "cp"),
		rule(/\\./s, "cp"),
		"blanks",
		rule(/\//, "cp"),
		rule(/\n/, "cp", "pop"),
	],
	"left-out": [
		rule(/^\s*#if/, "c", "left-out"),
		rule(/^\s*#\s*el(?:se|if)/, "c", "pop"),
		rule(/^\s*#\s*endif\b.*?(?<!\\)\n/s, "c", "pop"),
		rule(/.*?\n/, "c"),
	],
	...others,
});

/** The lexers that a function's head is read with. */
export const headLexers = (
	start: StartLexer,
): Readonly<Record<string, StartLexer>> => ({
	returned: start,
	signature: start,
	between: start,
});
