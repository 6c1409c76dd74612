import { createLexer } from "../create-lexer.ts";
import { anyOf, rule } from "../rule.ts";
import type { StartLexer, States } from "../types.ts";
import { hereDocuments } from "./here-documents.ts";
import { quotedStrings, regularExpressions, sigilStrings } from "./literals.ts";
import {
	builtins,
	changes,
	keywords,
	pseudoKeywords,
	questions,
} from "./words.ts";

const FUNCTION_NAME =
	/(?:([a-zA-Z_]\w*)(\.))?([a-zA-Z_]\w*[!?]?|\*\*?|[-+]@?|[/%&|^`~]|\[\]=?|<<?|>>?|<=>?|>=|===?)/;

const spaces: States = {
	inline_whitespace: [rule(/[ \t\r]+/, "")],
	whitespace: [
		"inline_whitespace",
		rule(/\n[ \t\r\n\f\v]*/, "", "expr_start"),
		rule(/#.*$/, "c1"),
		rule(/=begin\b.*?\n=end\b/s, "cm"),
	],
};

const literals = [
	rule(/0_?[0-7]+(?:_[0-7]+)*/, "mo"),
	rule(/0x[0-9A-Fa-f]+(?:_[0-9A-Fa-f]+)*/, "mh"),
	rule(/0b[01]+(?:_[01]+)*/, "mb"),
	rule(/\d+(?:_\d+)*(?:\.\d+(?:_\d+)*(?:[eE][+-]?\d+)?|[eE][+-]?\d+)/, "mf"),
	rule(/\d+(?:_\d+)*/, "mi"),
	rule(/@@[a-z_]\w*/i, "vc"),
	rule(/@[a-z_]\w*/i, "vi"),
	rule(/\$(?:\w+|[!@&`'+~=/\\,;.<>_*$?:"]|-[0adFiIlpvw])/, "vg"),
	rule(/::/, "o"),
	rule(/:@{0,2}[a-z_]\w*[!?]?/i, "ss"),
	rule(/:(?:\*\*|[-+]@|[/%&|^`~]|\[\]=?|<<|>>|<=?>|<=?|===?)/, "ss"),
	rule(/:'(?:\\\\|\\'|[^'])*'/, "ss"),
	rule(/:"/, "ss", "simple_sym"),
	rule(/[a-z_]\w*?[?!]?:[ \t\r\n\f\v]+/, "ss", "expr_start"),
	rule(/'(?:\\\\|\\'|[^'])*'/, "s1"),
	rule(/"/, "s2", "simple_string"),
	rule(/`/, "sb", "simple_backtick"),
];

const names = () => [
	rule(new RegExp(`${anyOf(keywords)}(?=\\W|$)`), "k", "expr_start"),
	rule(new RegExp(`${anyOf(pseudoKeywords)}\\b`), "kp", "expr_start"),
	rule(/(module)([ \t\r\n\f\v]+)([a-zA-Z_]\w*(?:::[a-zA-Z_]\w*)*)/, [
		"k",
		"",
		"nn",
	]),
	rule(/(def\b)([ \t\r\n\f\v]*)/, ["k", ""], "funcname"),
	rule(/(class\b)([ \t\r\n\f\v]*)/, ["k", ""], "classname"),
	rule(new RegExp(`${anyOf(questions)}[?]`), "nb", "expr_start"),
	rule(new RegExp(`${anyOf(changes)}!`), "nb", "expr_start"),
	rule(new RegExp(`${anyOf(builtins)}\\b`), "nb", "method_call"),
	"here_documents",
	rule(/\.{2,3}/, "o", "expr_start"),
	rule(/[A-Z]\w*/, "no", "method_call"),
	rule(
		/(\.|::)([ \t\r\n\f\v]*)([a-z_]\w*[!?]?|[*%&^`~+\-./[<>=])/,
		["p", "", "nf"],
		"method_call",
	),
	rule(/[a-zA-Z_]\w*[?!]/, "n", "expr_start"),
	rule(/[a-zA-Z_]\w*/, "n", "method_call"),
];

const operators = [
	rule(/\*\*|<<?|>>?|>=|<=|<=>|=~|={3}|!~|&&?|\|\||\./, "o", "expr_start"),
	rule(/[-+/*%=<>&!^|~]=?/, "o", "expr_start"),
	rule(/[?]/, "p", "ternary expr_start"),
	rule(/[[({,:\\;/]/, "p", "expr_start"),
	rule(/[\])}]/, "p"),
];

const definitions: States = {
	funcname: [
		rule(/[ \t\r\n\f\v]+/, ""),
		rule(/\(/, "p", "defexpr"),
		rule(FUNCTION_NAME, ["nc", "o", "nf"], "pop"),
		rule(/(?:)/, "", "pop"),
	],
	classname: [
		rule(/[ \t\r\n\f\v]+/, ""),
		rule(/\w+(?:::\w+)+/, "nc"),
		rule(/\(/, "p", "defexpr expr_start"),
		rule(/<</, "o", "pop expr_start"),
		rule(/[A-Z_]\w*/, "nc", "pop"),
		rule(/(?:)/, "", "pop"),
	],
	defexpr: [
		rule(/(\))(\.|::)?/, ["p", "o"], "pop"),
		rule(/\(/, "p", "defexpr expr_start"),
		"root",
	],
};

/** What a slash, a per cent sign or a question mark is, by what stands before it. */
const expressions: States = {
	ternary: [
		rule(/(:)([ \t\r\n\f\v]+)/, ["p", ""], "pop expr_start"),
		rule(/:(?![^#\n]*?[:\\])/, "p", "pop expr_start"),
		"root",
	],
	method_call: [
		rule(/[/%]/, "o", "pop expr_start"),
		rule(/(?=\n)/, "", "pop"),
		rule(/(?:)/, "", "pop method_call_spaced"),
	],
	method_call_spaced: [
		"whitespace",
		rule(/[%/]=/, "o", "pop expr_start"),
		rule(/\/(?=[^ \t\r\n\f\v]|[ \t\r\n\f\v]*\/)/, "sr", "pop slash_regex"),
		"sigil_strings",
		rule(/(?=[ \t\r\n\f\v]*\/)/, "", "pop"),
		rule(/[ \t\r\n\f\v]+/, "", "pop expr_start"),
		rule(/(?:)/, "", "pop"),
	],
	expr_start: [
		"inline_whitespace",
		rule(/\//, "sr", "pop slash_regex"),
		rule(
			/[?](?:\\[MC]-)*(?:\\(?:[\\abefnrstv#"']|x[a-fA-F0-9]{1,2}|[0-7]{1,3})|[^ \t\r\n\f\v])(?!\w)/,
			"sc",
			"pop",
		),
		rule(/([ \t\r\n\f\v]*)(%[rqswQWxiI]? [^ \t\r\n\f\v]* )/, ["", "sx"], "pop"),
		"sigil_strings",
		rule(/(?:)/, "", "pop"),
	],
};

export const startRuby: StartLexer = createLexer(
	() => ({
		...spaces,
		root: [
			"whitespace",
			rule(/__END__/, "cp", "end_part"),
			...literals,
			...names(),
			...operators,
		],
		end_part: [rule(/.+/s, "cp", "pop")],
		...definitions,
		...expressions,
		...regularExpressions,
		...quotedStrings(),
		...sigilStrings(),
		...hereDocuments(),
	}),
	{},
	"root expr_start",
);
