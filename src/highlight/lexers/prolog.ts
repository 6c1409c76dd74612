import { createLexer } from "./create-lexer.ts";
import { rule } from "./rule.ts";
import type { StartLexer } from "./types.ts";

export const startProlog: StartLexer = createLexer(() => ({
	root: [
		rule(/\s+/, ""),
		rule(/%.*/, "c1"),
		rule(/\/\*/, "cm", "comment"),
		rule(/[[\](){}|.,;!]|:-|-->/, "p"),
		rule(/"[^"]*"/, "s2"),
		rule(/\d+\.\d+/, "mf"),
		rule(/\d+/, "m"),
		rule(/\p{Ll}[\p{L}\p{M}\p{N}_]*|'[^']*'/u, "ss"),
		rule(/[A-Z]+\w*|_[\p{L}\p{M}\p{N}_]*/u, "nv"),
		rule(/[#&*+\-,./:<=>?@^~]+/, "o"),
	],
	comment: [
		rule(/\/\*/, "cm", "comment"),
		rule(/\s*\*[^*/]+/, "cm"),
		rule(/\*\//, "cm", "pop"),
	],
}));
