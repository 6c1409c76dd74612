import { createLexer } from "./create-lexer.ts";
import { rule } from "./rule.ts";
import type { StartLexer } from "./types.ts";

const name = rule(/("(?:\\.|[^"\\\n])*")(\s*)(:)/, ["nl", "w", "p"]);

export const startJson: StartLexer = createLexer(() => ({
	root: [rule(/\s+/, "w"), name, "value", rule(/[\]}]/, "p")],
	object: [
		rule(/\s+/, "w"),
		name,
		"value",
		rule(/\}/, "p", "pop"),
		rule(/,/, "p"),
	],
	array: ["value", rule(/\]/, "p", "pop"), rule(/,/, "p")],
	value: [
		rule(/\s+/, "w"),
		rule(/true|false|null/, "kc"),
		rule(/-?(?:0|[1-9]\d*)\.\d+(?:[eE][+-]?\d+)?/, "mf"),
		rule(/-?(?:0|[1-9]\d*)(?:[eE][+-]?\d+)?/, "mi"),
		rule(/"/, "s2", "text"),
		rule(/\[/, "p", "array"),
		rule(/\{/, "p", "object"),
	],
	text: [rule(/[^\\"]+/, "s2"), rule(/\\./, "se"), rule(/"/, "s2", "pop")],
}));
