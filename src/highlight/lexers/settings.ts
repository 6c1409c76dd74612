import { createLexer } from "./create-lexer.ts";
import { rule } from "./rule.ts";
import type { Rule, StartLexer } from "./types.ts";

const text = [
	rule(/\n/, "", "pop"),
	"blank",
	rule(/"/, "s", "quoted"),
	rule(/'[^'\n]*'/, "s"),
	rule(/\\./s, "se"),
	rule(/[^\\\n]+/, "s"),
];
const quoted = [
	rule(/"/, "s", "pop"),
	rule(/\\./s, "se"),
	rule(/[^\\"]+/, "s"),
];

/** Comments, blanks, and lines that go on. */
function blank(comment: RegExp): Rule[] {
	return [rule(comment, "c"), rule(/\s+/, ""), rule(/\\\n/, "se")];
}

export const startIni: StartLexer = createLexer(() => ({
	blank: blank(/[;#].*\n/),
	root: [
		"blank",
		rule(/([\w.-]+)(\s*)(=)/, ["py", "", "p"], "text"),
		rule(/\[.*?\]/, "nn"),
	],
	text,
	quoted,
}));

/** Java's `.properties`. */
export const startProperties: StartLexer = createLexer(() => ({
	blank: blank(/[!#].*\n/),
	root: ["blank", rule(/([\w.-]+)(\s*)([=:])/, ["py", "", "p"], "text")],
	text,
	quoted,
}));

/** Any other file of settings. */
export const startConfiguration: StartLexer = createLexer(() => ({
	root: [
		rule(/#.*\n/, "c"),
		rule(/".*?"/, "s2"),
		rule(/'.*?'/, "s1"),
		rule(/[A-Za-z]\w*/, "n"),
		rule(/\d+/, "m"),
		rule(/[^\w#"']+/, ""),
	],
}));
