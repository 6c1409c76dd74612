import { createLexer } from "../create-lexer.ts";
import { startHtml } from "../html.ts";
import { rule } from "../rule.ts";
import type { StartLexer, States } from "../types.ts";
import { introduced } from "./functions-and-uses.ts";
import { NAME, names, PATH } from "./names.ts";

const html = { language: "html" };
const named = (source: string) => new RegExp(source, "iu");

const describeStates = (): States => ({
	...introduced(),
	root: [rule(/<\?(?:php|=)?/i, "cp", "php"), rule(/.*?(?=<\?)|.+/s, html)],
	/** A text that has no tag at all is PHP from its beginning. */
	beginning: [
		rule(/\s*(?=<)/, html, "pop"),
		rule(/[^$]+(?=<\?(?:php|=))/i, html, "pop"),
		rule(/(?:)/, "", "pop php"),
	],
	escape: [rule(/\?>/, "cp", "root")],
	blank: [
		rule(/\s+/, ""),
		rule(/(?:#|\/\/).*?$/, "c1"),
		rule(/\/\*\*(?!\/).*?\*\//s, "cd"),
		rule(/\/\*.*?\*\//s, "cm"),
	],
	variables: [
		rule(named(String.raw`\$\{\$+${NAME}\}`), "nv"),
		rule(named(String.raw`\$+${NAME}`), "nv"),
	],
	values: [
		rule(named(String.raw`<<<(["']?)(${NAME})\1\n[^]*?\n\s*\2;?`), "sh"),
		rule(/(?:\d[_\d]*)?\.(?:\d[_\d]*)?(?:e[+-]?\d[_\d]*)?/i, "mf"),
		rule(/0[0-7][0-7_]*/, "mo"),
		rule(/0b[01][01_]*/i, "mb"),
		rule(/0x[a-f\d][a-f\d_]*/i, "mh"),
		rule(/\d[_\d]*/, "mi"),
		rule(/'(?:[^'\\]|\\.)*'/, "s1"),
		rule(/`(?:[^`\\]|\\.)*`/, "sb"),
		rule(/"/, "s2", "text"),
		rule(/(?:function|fn)\b/i, "k", "result parameters functionName"),
		rule(/(?:true|false|null)\b/i, "kc"),
		rule(/new\b/i, "k", "made"),
	],
	names: names(),
	operators: [rule(/[~!%^&*+|:.<>/@-]+/, "o")],
	php: [
		"escape",
		"blank",
		"variables",
		"values",
		rule(named(String.raw`(namespace)(\s+)(${PATH})`), ["kn", "", "nn"]),
		rule(
			named(
				String.raw`(class|interface|trait|extends|implements)(\s+)(${PATH})`,
			),
			["kd", "", "nc"],
		),
		"names",
		rule(/[;,(){}[\]]/, "p"),
		"operators",
		rule(/[=?]/, "o"),
	],
	text: [
		rule(/"/, "s2", "pop"),
		rule(/[^\\{$"]+/, "s2"),
		rule(/\\u\{[\dA-Fa-f]+\}/, "se"),
		rule(/\\(?:[efrntv"$\\]|[0-7]{1,3}|[xX][\dA-Fa-f]{1,2})/, "se"),
		rule(named(String.raw`\$${NAME}(?:\[\S+\]|->${NAME})?`), "nv"),
		rule(/\{\$\{/, "si", "doubleBraces"),
		rule(/\{(?=\$)/, "si", "braces"),
		rule(/(\{)(\S+)(\})/, ["si", "nv", "si"]),
		rule(/[${\\]+/, "s2"),
	],
	doubleBraces: [rule(/\}\}/, "si", "pop"), "php"],
	braces: [rule(/\}/, "si", "pop"), "php"],
});

/** PHP in a page, or by itself. */
export const startPhp: StartLexer = createLexer(
	describeStates,
	{ html: startHtml },
	"root beginning",
);
