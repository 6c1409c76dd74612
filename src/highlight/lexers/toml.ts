import { createLexer } from "./create-lexer.ts";
import { rule } from "./rule.ts";
import type { StartLexer } from "./types.ts";

const KEY = String.raw`(?:\S+|"[^"]+"|'[^']+')`;
const DIGITS = String.raw`\d+(?:_\d+)*`;

const assignment = new RegExp(String.raw`(${KEY})(\s*)(=)`);
const escaped = rule(/\\[0tn\t\n "\\r]/, "se");

export const startToml: StartLexer = createLexer(() => ({
	plain: [
		rule(/\s+/, ""),
		rule(/#.*$/, "c"),
		rule(/true|false/, "kc"),
		rule(
			new RegExp(String.raw`(${KEY})(\s*)(=)(\s*)(\{)`),
			["nn", "", "o", "", "p"],
			"table",
		),
		rule(/\[\S+\]/, "nn"),
		rule(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/, "ld"),
		rule(
			new RegExp(
				String.raw`[+-]?${DIGITS}(?:\.${DIGITS}(?:[eE][+-]?${DIGITS})?|[eE][+-]?${DIGITS})`,
			),
			"mf",
		),
		rule(/[+-]?(?:nan|inf)/, "mf"),
		rule(/0x[\dA-Fa-f]+(?:_[\dA-Fa-f]+)*/, "mh"),
		rule(/0o[0-7]+(?:_[0-7]+)*/, "mo"),
		rule(/0b[01]+(?:_[01]+)*/, "mb"),
		rule(new RegExp(`[+-]?${DIGITS}`), "mi"),
	],
	root: ["plain", rule(assignment, ["py", "", "p"], "value")],
	value: [rule(/\n/, "", "pop"), "content"],
	content: [
		"plain",
		rule(assignment, ["py", "", "p"]),
		rule(/"""/, "s", "longDouble"),
		rule(/"/, "s", "double"),
		rule(/'''/, "s", "longSingle"),
		rule(/'/, "s", "single"),
		escaped,
		rule(/,/, "p"),
		rule(/\[/, "p", "array"),
	],
	double: [
		rule(/"/, "s", "pop"),
		rule(/\n/, "err", "pop"),
		escaped,
		rule(/[^\\"\n]+/, "s"),
	],
	longDouble: [
		rule(/"""/, "s", "pop"),
		escaped,
		rule(/[^\\"]+/, "s"),
		rule(/"+/, "s"),
	],
	single: [
		rule(/'/, "s", "pop"),
		rule(/\n/, "err", "pop"),
		rule(/[^'\n]+/, "s"),
	],
	longSingle: [rule(/'''/, "s", "pop"), rule(/[^']+/, "s"), rule(/'+/, "s")],
	array: ["content", rule(/\]/, "p", "pop")],
	table: ["content", rule(/\}/, "p", "pop")],
}));
