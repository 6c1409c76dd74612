import { createLexer } from "./create-lexer.ts";
import { anyOf, rule, strings } from "./rule.ts";
import type { StartLexer } from "./types.ts";

const SIGN = String.raw`(?:(?![\s\p{L}$_\d(){}[\]‘’".;,])[\u0020-\u007F\p{Sm}\p{So}])`;
const NAME = String.raw`[\p{L}$_](?:[\p{L}$_]|\d)*(?:(?<=_)${SIGN}+)?`;
const ANY_NAME = `(?:${NAME}|${SIGN}+|\`[^\`]+\`)`;
const KEYWORDS = anyOf(
	"abstract case catch def do else extends final finally for forSome if implicit lazy match new override private protected requires return sealed super this throw try val var while with yield",
);
const typed = (source: string) => new RegExp(source, "u");

export const startScala: StartLexer = createLexer(() => ({
	root: [
		rule(/(class|trait|object)(\s+)/, ["k", ""], "class"),
		rule(typed(`'${NAME}(?!')`), "ss"),
		rule(/[^\S\n]+/, ""),
		rule(/\/\/.*/, "c1"),
		rule(/\/\*/, "cm", "comment"),
		rule(typed(`@${NAME}`), "nd"),
		rule(typed(String.raw`(def)(\s+)(${ANY_NAME})(\s*)`), ["k", "", "nf", ""]),
		rule(typed(String.raw`(val)(\s+)(${ANY_NAME})(\s*)`), ["k", "", "nv", ""]),
		rule(typed(String.raw`(this)(\n*)(\.)(${NAME})`), ["k", "", "o", "py"]),
		rule(typed(String.raw`(${NAME}|_)(\n*)(\.)(${NAME})`), [
			"nv",
			"",
			"o",
			"py",
		]),
		rule(typed(String.raw`[\p{Lu}$_]${NAME}(?![\p{L}\d_])`), "nc"),
		rule(typed(String.raw`(${NAME})(\s*)(\()`), ["nf", "", "o"]),
		rule(typed(String.raw`(\.)(${NAME})`), ["o", "py"]),
		rule(
			new RegExp(
				String.raw`${KEYWORDS}\b|(?:<[%:-]|=>|>:|[#=@_\u21D2\u2190])(?:\b|(?=\s)|$)`,
			),
			"k",
		),
		rule(typed(`:(?!${SIGN})`), "k", "type"),
		rule(/(?:true|false|null)\b/, "kc"),
		rule(/(import|package)(\s+)/, ["k", ""], "import"),
		rule(/(type)(\s+)/, ["k", ""], "type"),
		rule(/""".*?"""(?!")/s, "s"),
		...strings(/"(?:\\.|[^"\\])*"/s, /"[^"]*"/, "s"),
		rule(/'\\.'|'[^\\]'|'\\u[\dA-Fa-f]{4}'/, "sc"),
		rule(typed(`${NAME}|\`[^\`]+\``), "n"),
		rule(/\[/, "o", "typeParameters"),
		rule(/[(){};,.#]/, "o"),
		rule(typed(`${SIGN}+`), "o"),
		rule(/(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?[fFdD]?|\d+[fFdD]/, "mf"),
		rule(/0x[\dA-Fa-f]+/, "mh"),
		rule(/\d+L?/, "mi"),
		rule(/\n/, ""),
	],
	class: [
		rule(
			typed(String.raw`(${ANY_NAME})(\s*)(\[)`),
			["nc", "", "o"],
			"typeParameters",
		),
		rule(/\s+/, ""),
		rule(/[{(]/, "o", "pop"),
		rule(/\/\/.*/, "c1", "pop"),
		rule(typed(ANY_NAME), "nc", "pop"),
	],
	type: [
		rule(/\s+/, ""),
		rule(/<[%:]|>:|[#_\u21D2]|forSome|type/, "k"),
		rule(/([,);}]|=>|=)(\s*)/, ["o", ""], "pop"),
		rule(/[({]/, "o", "type"),
		rule(
			typed(String.raw`(${NAME}(?:\.${NAME})*)(\s*)(\[)`),
			["kt", "", "o"],
			"pop typeParameters",
		),
		rule(typed(String.raw`(${NAME}(?:\.${NAME})*)(\s*)$`), ["kt", ""], "pop"),
		rule(/\/\/.*/, "c1", "pop"),
		rule(typed(String.raw`\.|${ANY_NAME}`), "kt"),
	],
	typeParameters: [
		rule(/[\s,]+/, ""),
		rule(/<[%:]|=>|>:|[#_\u21D2]|forSome|type/, "k"),
		rule(/[\])}]/, "o", "pop"),
		rule(/[([{]/, "o", "typeParameters"),
		rule(typed(String.raw`\.|${ANY_NAME}`), "kt"),
	],
	comment: [
		rule(/[^/*]+/, "cm"),
		rule(/\/\*/, "cm", "comment"),
		rule(/\*\//, "cm", "pop"),
		rule(/[*/]/, "cm"),
	],
	import: [rule(typed(String.raw`(?:${NAME}|\.)+`), "nn", "pop")],
}));
