import { createLexer } from "../create-lexer.ts";
import { classOfWord, rule } from "../rule.ts";
import type { StartLexer, States } from "../types.ts";
import { colours, keywords, properties } from "./words.ts";

const name = /[\w-]+/;
const value = classOfWord({ nb: keywords, no: colours }, "n");
const property = classOfWord({ nl: properties }, "na");

const sections: States = {
	end_section: [rule(/\n/, ""), rule(/[;{}]/, "p", "reset")],
	has_interp: [rule(/#\{/, "si", "interpolation")],
	has_strings: [rule(/"/, "s2", "double"), rule(/'/, "s1", "single")],
	interpolation: [rule(/\}/, "si", "pop"), "value"],
	double: [
		rule(/"/, "s2", "pop"),
		"has_interp",
		rule(/(?:\\.|#(?!\{)|[^\n"#])+/, "s2"),
	],
	single: [
		rule(/'/, "s1", "pop"),
		"has_interp",
		rule(/(?:\\.|#(?!\{)|[^\n'#])+/, "s1"),
	],
};

const atRules = [
	rule(/@for\b/, "k", "for"),
	rule(/@(?:debug|warn|if|each|while|else|return|media)/, "k", "value"),
	rule(/(@mixin|@function)(\s+)([\w-]+)/, ["k", "", "nf"], "value"),
	rule(/@extend\b/, "k", "selector"),
	rule(/(@include)(\s+)([\w-]+)/, ["k", "", "nd"], "value"),
	rule(/@[\w-]+/, "k", "selector"),
	rule(/&/, "k", "selector"),
	rule(/(\$[\w-]+)([ \t]*)(:)/, ["nv", "", "p"], "value"),
];

const values: States = {
	value: [
		"end_section",
		rule(/[ \t]+/, ""),
		rule(/\$[\w-]+/, "nv"),
		rule(/url\(/, "sx", "url"),
		rule(/[\w-]+(?=\s*\()/, "nf"),
		rule(/%[\w-]+/, "nd"),
		rule(/(?:true|false)\b/, "bp"),
		rule(/(?:and|or|not)\b/, "ow"),
		rule(/#[a-z0-9]{1,6}/i, "mh"),
		rule(/-?\d+(?:%|[a-z]+)?/, "m"),
		rule(/-?\d*\.\d+(?:%|[a-z]+)?/, "mi"),
		"has_strings",
		"has_interp",
		rule(/[~^*!&%<>|+=@:,./?-]+/, "o"),
		rule(/[[\]()]+/, "p"),
		rule(/\/\*/, "cm", "comment"),
		rule(/\/\/[^\n]*/, "c1"),
		rule(name, value),
	],
	url: [
		rule(/\)/, "sx", "pop"),
		rule(/(?:\\.|#(?!\{)|[^\n)#])+/, "sx"),
		"has_interp",
	],
	for: [rule(/from|to|through/, "ow"), "value"],
	comment: [
		rule(/(?:\\#|#(?=[^\n{])|\*(?=[^\n/])|[^\n#*])+/, "cm"),
		"has_interp",
		rule(/\*\//, "cm", "pop"),
	],
};

/** After its first sign a class, an identifier … goes on as long as names and `#{…}` follow. */
const piece = (token: string) => [
	rule(name, token),
	"has_interp",
	rule(/(?:)/, "", "pop"),
];

const selectors: States = {
	selector: [
		"end_section",
		"has_strings",
		"has_interp",
		rule(/[ \t]+/, ""),
		rule(/:/, "nd", "pseudo_class"),
		rule(/\./, "nc", "class"),
		rule(/#/, "nn", "id"),
		rule(/%/, "nv", "placeholder"),
		rule(name, "nt"),
		rule(/&/, "k"),
		rule(/[~^*!&[\]()<>|+=@:;,./?-]/, "o"),
	],
	pseudo_class: piece("nd"),
	class: piece("nc"),
	id: piece("nn"),
	placeholder: piece("nv"),
};

export const startScss: StartLexer = createLexer(() => ({
	root: [
		rule(/\s+/, ""),
		rule(/\/\/.*?$/, "c1"),
		rule(/\/\*.*?\*\//s, "cm"),
		rule(/@import\b/, "k", "value"),
		...atRules,
		rule(/(?=[^;{}][;}])/, "", "attribute"),
		rule(/(?=[^;{}:[]+:[^a-z])/, "", "attribute"),
		rule(/(?:)/, "", "selector"),
	],
	attribute: [
		"has_interp",
		rule(name, property),
		rule(/([ \t]*)(:)/, ["", "p"], "value"),
	],
	...sections,
	...values,
	...selectors,
}));
