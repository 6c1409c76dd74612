import { createLexer } from "./create-lexer.ts";
import { anyOf, rule } from "./rule.ts";
import type { StartLexer } from "./types.ts";

const KEYWORDS = anyOf(
	"assert break case catch continue default do else finally for if goto instanceof new return switch this throw try while",
);
const DECLARATIONS = anyOf(
	"abstract const enum extends final implements native private protected public static strictfp super synchronized throws transient volatile",
);
const TYPES = anyOf("boolean byte char double float int long short var void");
const NAME = String.raw`[\p{L}_][\p{L}\p{M}\p{N}_]*`;
const word = (words: string) => new RegExp(`${words}\\b`);

/** Words before the name of a method; more of them than any declaration has would be tried in vain at each of them. */
const METHOD =
	/(\s{0,400}(?:[A-Za-z_][\w.[\]<>]*\s+){1,20}?)([A-Za-z_]\w*)(\s*)(\()/;

export const startJava: StartLexer = createLexer(
	() => ({
		root: [
			rule(/[^\S\n]+/, ""),
			rule(/\/\/.*$/, "c1"),
			rule(/\/\*.*?\*\//s, "cm"),
			rule(word(KEYWORDS), "k"),
			rule(METHOD, [{ language: "java" }, "nf", "", "o"], undefined, {
				resets: true,
			}),
			rule(new RegExp(`@${NAME}`, "u"), "nd"),
			rule(word(DECLARATIONS), "kd"),
			rule(word(TYPES), "kt"),
			rule(/(?:true|false|null)\b/, "kc"),
			rule(/(?:class|interface)\b/, "kd", "class"),
			rule(/(?:import|package)\b/, "kn", "import"),
			rule(/"(?:\\.|[^"\\])*"/s, "s"),
			rule(/"[^"]*"/, "s"),
			rule(/'(?:\\[^\n]|[^\\]|\\u[\da-f]{4})'/, "sc"),
			rule(new RegExp(String.raw`(\.)(${NAME})`, "u"), ["o", "na"]),
			rule(new RegExp(`${NAME}:`, "u"), "nl"),
			rule(/\p{Lu}[\p{Lu}\d_]*(?![\p{L}\p{N}_])/u, "no"),
			rule(/\p{Lu}[\p{L}\p{N}]*(?![\p{L}\p{N}_])/u, "nc"),
			rule(new RegExp(String.raw`\$?${NAME}`, "u"), "n"),
			rule(/[~^*!%&[\](){}<>|+=:;,./?-]/, "o"),
			rule(/[\d_]*\d\.\d[\d_]*(?:[eE][\d_]+)?[fd]?/, "mf"),
			rule(/0[bB][01][01_]*/, "mb"),
			rule(/0[xX][\dA-Fa-f][\dA-Fa-f_]*/, "mh"),
			rule(/0[0-7][0-7_]*/, "mo"),
			rule(/\d[\d_]*L?/, "mi"),
			rule(/\n/, ""),
		],
		class: [rule(/\s+/, ""), rule(new RegExp(NAME, "u"), "nc", "pop")],
		import: [rule(/\s+/, ""), rule(/[\w.]+\*?/, "nn", "pop")],
	}),
	{ java: () => startJava() },
);
