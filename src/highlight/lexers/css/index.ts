import { createLexer } from "../create-lexer.ts";
import { classOfWord, rule } from "../rule.ts";
import type { StartLexer } from "../types.ts";
import { colours, keywords, properties } from "./words.ts";

const NAME = String.raw`[\p{L}_-][\p{L}\p{M}\p{Nd}\p{Pc}\p{Cf}-]*`;
const NUMBER = String.raw`-?(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)`;
const UNITS =
	"em|px|pt|pc|in|mm|cm|ex|rem|ch|vw|vh|vmin|vmax|dpi|dpcm|dppx|deg|grad|rad|turn|s|ms|Hz|kHz";
const ofBrowsers =
	/^(?:-(?:ah|atsc|hp|khtml|moz|ms|o|rim|ro|tc|wap|webkit|xv)-|mso-|prince-)/;

const value = classOfWord({ nb: keywords, no: colours }, "n");
const property = classOfWord({ nl: properties }, (name) =>
	ofBrowsers.test(name) ? "nl" : "py",
);
const quoted = [
	rule(/"(?:\\\\|\\"|[^"])*"/, "s1"),
	rule(/'(?:\\\\|\\'|[^'])*'/, "s2"),
];

export const startCss: StartLexer = createLexer(() => ({
	space: [rule(/\s+/, ""), rule(/\/\*.*?\*\//s, "c")],
	root: [
		"space",
		rule(/\{/, "p", "declarations"),
		rule(new RegExp(`::?${NAME}`), "nd"),
		rule(new RegExp(`\\.${NAME}`), "nc"),
		rule(new RegExp(`#${NAME}`), "nf"),
		rule(new RegExp(`@${NAME}`), "k", "at-rule"),
		rule(new RegExp(NAME), "nt"),
		rule(/[~^*!%&[\]()<>|+=@:;,./?-]/, "o"),
		...quoted,
	],
	value: [
		"space",
		rule(/url\(.*?\)/, "sx"),
		rule(/#[0-9a-f]{1,6}/i, "m"),
		rule(new RegExp(`${NUMBER}(?:%|(?:${UNITS})\\b)?`), "m"),
		rule(/[[\]():/.,]/, "p"),
		...quoted,
		rule(new RegExp(NAME), value),
	],
	"at-rule": [
		rule(new RegExp(`\\{(?=\\s*${NAME}\\s*:)`), "p", "at-declarations"),
		rule(/\{/, "p", "at-body"),
		rule(/;/, "p", "pop"),
		"value",
	],
	"at-end": [rule(/\}/, "p", "pop pop")],
	"at-body": ["at-end", "root"],
	"at-declarations": ["at-end", "declarations"],
	declarations: [
		"space",
		rule(/\}/, "p", "pop"),
		rule(
			new RegExp(`(${NAME})(\\s*)(:)`),
			[property, "", "p"],
			"declaration-value",
		),
	],
	"declaration-value": [
		rule(/;/, "p", "pop"),
		rule(/(?=\})/, "", "pop"),
		rule(/!\s*important\b/, "cp"),
		rule(/@.*?$/, "cp"),
		"value",
	],
}));
