import { createLexer } from "./create-lexer.ts";
import { classOfWord, rule } from "./rule.ts";
import type { Rule, StartLexer } from "./types.ts";

const RESERVED =
	"_ case class data default deriving do else if in infix infixl infixr instance let newtype of then type where";
const word = classOfWord({ kr: RESERVED }, (name) =>
	/^'?[A-Z]/.test(name) ? "kt" : "n",
);
const SIGNS = String.raw`[:!#$%&*+.\\/<=>?@^|~-]`;
const ASCII =
	"NUL|SOH|[SE]TX|EOT|ENQ|ACK|BEL|BS|HT|LF|VT|FF|CR|S[OI]|DLE|DC[1-4]|NAK|SYN|ETB|CAN|EM|SUB|ESC|[FGRU]S|SP|DEL";
const functions = "pop functions";

export const startHaskell: StartLexer = createLexer(() => ({
	blank: [
		rule(/\s+/, ""),
		rule(/\{-#/, "cp", "pragma"),
		rule(/\{-/, "cm", "comment"),
		rule(/^--\s+\|.*?$/, "cd"),
		rule(/--(?![!#$%&*+./<=>?@^|_~]).*?$/, "c1"),
	],
	comment: commented("cm"),
	pragma: commented("cp"),
	root: [
		"blank",
		rule(/'(?=(?:.|\\\S+)')/, "sc", "character"),
		rule(/"/, "s", "text"),
		rule(/\d+(?:\.\d+)?[eE][+-]?\d+|\d+\.\d+/, "mf"),
		rule(/0[oO][0-7]+/, "mo"),
		rule(/0[xX][\dA-Fa-f]+/, "mh"),
		rule(/\d+/, "mi"),
		rule(/import(?![\w'])/, "kr", "import"),
		rule(/module(?![\w'])/, "kr", "module"),
		rule(/[\w']+/, word),
		rule(new RegExp(String.raw`\\(?!${SIGNS})`), "nf"),
		rule(new RegExp(`${SIGNS}+`), "o"),
		rule(/\[\s*\]/, "kt"),
		rule(/\(\s*\)/, "nb"),
		rule(/(\[)([_a-z][\w']*)(\|)/, ["o", "n", "o"], "quotation"),
		rule(/[[\](),;`{}]/, "p"),
	],
	import: [
		rule(/\s+/, ""),
		rule(/"/, "s", "text"),
		rule(/qualified\b/, "k"),
		rule(
			/([A-Z][\w.]*)(\s+)(as)(\s+)([A-Z][\w.]*)/,
			["nn", "", "k", "", "n"],
			"pop",
		),
		rule(
			/([A-Z][\w.]*)(\s+)(hiding)(\s+)(\()/,
			["nn", "", "k", "", "p"],
			functions,
		),
		rule(/([A-Z][\w.]*)(\s+)(\()/, ["nn", "", "p"], functions),
		rule(/[\w.]+/, "nn", "pop"),
	],
	module: [
		rule(/\s+/, ""),
		rule(/([A-Z][\w.]*)(\s+)(\()/, ["nn", "", "p"], "functions"),
		rule(/where\b/, "kr", "pop"),
		rule(/[A-Z][\w.]*/, "nn", "pop"),
	],
	functions: [
		"blank",
		rule(/[A-Z]\w*/, "kt"),
		rule(/_[\w']+|[a-z][\w']*/, "nf"),
		rule(/,/, "p"),
		rule(new RegExp(`${SIGNS}+`), "o"),
		rule(/\(/, "p", "functions"),
		rule(/\)/, "p", "pop"),
	],
	character: [
		rule(/\\/, "se", "pop characterEnd escape"),
		rule(/./, "sc", "pop characterEnd"),
	],
	characterEnd: [rule(/'/, "sc", "pop"), rule(/./, "err", "pop")],
	quotation: [rule(/\|\]/, "o", "pop"), rule(/[^|]+|\|/, "")],
	text: [
		rule(/"/, "s", "pop"),
		rule(/\\/, "se", "escape"),
		rule(/[^\\"]+/, "s"),
	],
	escape: [
		rule(
			new RegExp(
				String.raw`[abfnrtv"'&\\]|\^[\][A-Z@^_]|${ASCII}|[oO][0-7]+|[xX][\dA-Fa-f]+|\d+|\s+\\`,
			),
			"se",
			"pop",
		),
	],
}));

/** Comments may hold comments. */
function commented(className: string): Rule[] {
	return [
		rule(/-\}/, className, "pop"),
		rule(/\{-/, className, "comment"),
		rule(/[^-{}]+|[-{}]/, className),
	];
}
