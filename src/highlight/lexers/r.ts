import { createLexer } from "./create-lexer.ts";
import { anyOf, classOfWord, rule, strings } from "./rule.ts";
import type { StartLexer } from "./types.ts";

const PRIMITIVES = anyOf(
	[
		"abs acos acosh all any anyNA Arg as\\.call as\\.character as\\.complex as\\.double as\\.environment as\\.integer",
		"as\\.logical as\\.null\\.default as\\.numeric as\\.raw asin asinh atan atanh attr attributes baseenv browser c",
		"call ceiling class Conj cos cosh cospi cummax cummin cumprod cumsum digamma dim dimnames emptyenv exp expression",
		"floor forceAndCall gamma gc\\.time globalenv Im interactive invisible is\\.(?:array|atomic|call|character|complex)",
		"is\\.(?:double|environment|expression|finite|function|infinite|integer|language|list|logical|matrix|na|name|nan)",
		"is\\.(?:null|numeric|object|pairlist|raw|recursive|single|symbol) lazyLoadDBfetch length lgamma list log max min",
		"missing Mod names nargs nzchar oldClass on\\.exit pos\\.to\\.env proc\\.time prod quote range Re rep retracemem",
		"return round seq_along seq_len seq\\.int sign signif sin sinh sinpi sqrt standardGeneric substitute sum switch tan",
		"tanh tanpi tracemem trigamma trunc unclass untracemem UseMethod xtfrm",
	].join(" "),
);
const word = classOfWord(
	{
		k: "if else for while repeat in next break function",
		kc: "NULL Inf TRUE FALSE NaN NA NA_integer_ NA_real_ NA_complex_ NA_character_",
		nb: "LETTERS letters month.abb month.name pi T F",
	},
	"n",
);

export const startR: StartLexer = createLexer(() => ({
	root: [
		rule(/#'.*$/, "cd"),
		rule(/#.*$/, "c1"),
		rule(/\s+/, "w"),
		rule(/`[^`]+`/, "n"),
		...strings(/'(?:\\.|[^'\\])*'/s, /'[^']*'/, "s1"),
		...strings(/"(?:\\.|[^"\\])*"/s, /"[^"]*"/, "s2"),
		rule(/%[^%]*%/, "o"),
		rule(/0[xX][\dA-Fa-f]+(?:[pP]\d+)?[Li]?/, "mh"),
		rule(/[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?[Li]?/, "m"),
		rule(new RegExp(`${PRIMITIVES}(?=\\()`), "nf"),
		rule(/(?:\p{L}|\.[._\p{L}])[._\p{L}\p{N}]*|\./u, word),
		rule(/[[\]{}();,]/, "p"),
		rule(/[-<>?*+^/!=~$@:%&|]/, "o"),
	],
}));
