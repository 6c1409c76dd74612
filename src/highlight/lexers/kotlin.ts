import { createLexer } from "./create-lexer.ts";
import { anyOf, rule, strings } from "./rule.ts";
import type { StartLexer } from "./types.ts";

const KEYWORDS = anyOf(
	"abstract annotation as break by catch class companion constructor const continue crossinline do dynamic else enum external false finally final for fun get if import infix inline inner interface internal in is lateinit noinline null object open operator out override package private protected public reified return sealed set super suspend tailrec this throw true try typealias typeof val vararg var when where while yield",
);
const REST = String.raw`[-_\p{Lu}\p{Ll}\p{Lt}\p{Lm}\p{Nl}\p{Nd}\p{Pc}\p{Cf}\p{Mn}\p{Mc}]*`;
const CLASS = String.raw`\x60?\p{Lu}${REST}\x60?`;
const NAME = String.raw`\x60?[_\p{Lu}\p{Ll}\p{Lt}\p{Lm}\p{Nl}]${REST}\x60?`;
const DIGITS = String.raw`(?:\d[\d_]*\d|\d)`;
const EXPONENT = `[eE][+-]?${DIGITS}`;
const named = (before: string, name: string, after = "") =>
	new RegExp(before + name + after, "u");

export const startKotlin: StartLexer = createLexer(() => ({
	root: [
		rule(/(companion)(\s+)(object)\b/, ["k", "", "k"]),
		rule(/(class|data\s+class|interface|object)(\s+)/, ["kd", ""], "class"),
		rule(/(fun)(\s+)/, ["k", ""], "function"),
		rule(/(package|import)(\s+)/, ["k", ""], "package"),
		rule(/(va[lr])(\s+)(\()/, ["kd", "", "p"], "destructure"),
		rule(/(va[lr])(\s+)/, ["kd", ""], "property"),
		rule(
			named(
				"(return|continue|break|this|super)",
				`(@${NAME})?`,
				String.raw`\b`,
			),
			["k", "nd"],
		),
		rule(new RegExp(String.raw`${KEYWORDS}\b`), "k"),
		rule(/^\s*\[[^\n]*?\]/, "na"),
		rule(/[^\S\n]+/, ""),
		rule(/\\\n/, ""),
		rule(/\/\/[^\n]*/, "c1"),
		rule(/\/[*][^\n]*[*]\//, "cm"),
		rule(/\/[*][^\n]*/, "cm", "comment"),
		rule(/\n/, ""),
		rule(/(::)(class)/, ["o", "k"]),
		rule(/::|!!|\?[:.]|\.\./, "o"),
		"number",
		rule(/[~!%^&*()+=|[\]:;,.<>/?{}-]/, "p"),
		rule(/@"(?:""|[^"])*"/, "s"),
		rule(/""".*?"""/s, "s"),
		...strings(/"(?:\\[\\"]|\\(?![\\"])|[^"\\\n])*["\n]/, /"[^"\n]*["\n]/, "s"),
		rule(/'\\[^\n]'|'[^\\]'/, "sc"),
		rule(named("@", CLASS), "nd"),
		rule(named("(", CLASS, ")(<)"), ["nc", "p"], "generics"),
		rule(named("", CLASS), "nc"),
		rule(named("", NAME, String.raw`(?=\s*[({])`), "nf"),
		rule(named("", NAME, "@"), "nd"),
		rule(named("", NAME), "n"),
	],
	number: [
		rule(
			new RegExp(
				`(?:${DIGITS}?\\.${DIGITS}(?:${EXPONENT})?|${DIGITS}${EXPONENT})[fF]?|${DIGITS}[fF]`,
			),
			"mf",
		),
		rule(/0[bB](?:[01][01_]*[01]|[01])[uU]?L?/, "mb"),
		rule(/0[xX](?:[\dA-Fa-f][\dA-Fa-f_]*[\dA-Fa-f]|[\dA-Fa-f])[uU]?L?/, "mh"),
		rule(/(?:[1-9][\d_]*\d|\d)[uU]?L?/, "mi"),
	],
	package: [rule(/\S+/, "nn", "pop")],
	class: [rule(named("", CLASS), "nc", "pop")],
	function: [
		rule(/</, "p", "generics"),
		rule(/\s+/, ""),
		rule(named("(", CLASS, String.raw`)(\.)`), ["nc", "p"]),
		rule(named("", NAME), "nf", "pop"),
	],
	generics: [
		rule(named("", CLASS), "nc"),
		rule(/</, "p", "generics"),
		rule(/reified|out|in/, "k"),
		rule(/[,:.?]/, "p"),
		rule(/\s+/, ""),
		rule(/>/, "p", "pop"),
	],
	property: [
		rule(/</, "p", "generics"),
		rule(/\s+/, ""),
		rule(named("", NAME), "py", "pop"),
	],
	destructure: [
		rule(/,/, "p"),
		rule(/\)/, "p", "pop"),
		rule(/\s+/, ""),
		rule(named("", NAME), "py"),
	],
	comment: [
		rule(/\/[*]/, "cm", "comment"),
		rule(/[*]\//, "cm", "pop"),
		rule(/[^/*]+/, "cm"),
		rule(/[/*]/, "cm"),
	],
}));
