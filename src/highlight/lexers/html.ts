import { createLexer } from "./create-lexer.ts";
import { startCss } from "./css/index.ts";
import { startJavascript } from "./javascript/index.ts";
import { rule } from "./rule.ts";
import type { StartLexer } from "./types.ts";

const LETTERS = String.raw`\p{L}\p{M}\p{Nd}\p{Pc}\p{Cf}`;
const NAME = String.raw`[\p{L}:_-][${LETTERS}:.·-]*`;

export const startHtml: StartLexer = createLexer(
	() => ({
		root: [
			rule(/[^<&]+/, ""),
			rule(/&\S*?;/, "ni"),
			rule(/<!DOCTYPE .*?>/is, "cp"),
			rule(/<!\[CDATA\[.*?\]\]>/s, "cp"),
			rule(/<!--/, "c", "comment"),
			rule(/<\?.*?\?>/s, "cp"),
			rule(/<\s*script\s*/, "nt", "script tag", { resets: true }),
			rule(/<\s*style\s*/, "nt", "style tag", { resets: true }),
			rule(/<\//, "nt", "closing"),
			rule(/</, "nt", "opening"),
		],
		closing: ["closed", rule(new RegExp(NAME), "nt", "pop closed")],
		closed: [rule(/\s+/, ""), rule(/>/, "nt", "pop")],
		opening: [
			rule(/\s+/, ""),
			rule(new RegExp(NAME), "nt", "pop tag"),
			rule(/(?:)/, "", "pop tag"),
		],
		comment: [rule(/[^-]+/, "c"), rule(/-->/, "c", "pop"), rule(/-/, "c")],
		tag: [
			rule(/\s+/, ""),
			rule(
				new RegExp(String.raw`[\p{L}:_[\]()*.-][${LETTERS}:.·[\]()*-]*\s*=\s*`),
				"na",
				"value",
			),
			rule(new RegExp(String.raw`[\p{L}:_*#-][${LETTERS}:.·*#-]*`), "na"),
			rule(/\/?\s*>/, "nt", "pop"),
		],
		value: [
			rule(/"/, "s", "pop double"),
			rule(/'/, "s", "pop single"),
			rule(/[^\s>]+/, "s", "pop"),
		],
		double: [rule(/"/, "s", "pop"), rule(/[^"]+/, "s")],
		single: [rule(/'/, "s", "pop"), rule(/[^']+/, "s")],
		script: [
			rule(/[^<]+/, { language: "javascript" }),
			rule(/<\s*\/\s*script\s*>/, "nt", "pop"),
			rule(/</, { language: "javascript" }),
		],
		style: [
			rule(/[^<]+/, { language: "css" }),
			rule(/<\s*\/\s*style\s*>/, "nt", "pop"),
			rule(/</, { language: "css" }),
		],
	}),
	{ css: startCss, javascript: startJavascript },
);
