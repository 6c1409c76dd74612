import { createLexer } from "./create-lexer.ts";
import { rule } from "./rule.ts";
import type { StartLexer } from "./types.ts";

const NAME = String.raw`[\p{L}:_][\p{L}\p{M}\p{Nd}\p{Pc}\p{Cf}:.·-]*`;

export const startXml: StartLexer = createLexer(() => ({
	root: [
		rule(/[^<&]+/, ""),
		rule(/&\S*?;/, "ni"),
		rule(/<!\[CDATA\[.*?\]\]>/, "cp"),
		rule(/<!--/, "c", "comment"),
		rule(/<\?.*?\?>/, "cp"),
		rule(/<![^>]*>/, "cp"),
		rule(new RegExp(String.raw`<\s*${NAME}`), "nt", "tag"),
		rule(new RegExp(String.raw`<\s*\/\s*${NAME}\s*>`), "nt"),
	],
	comment: [rule(/[^-]+/, "c"), rule(/-->/, "c", "pop"), rule(/-/, "c")],
	tag: [
		rule(/\s+/, ""),
		rule(new RegExp(String.raw`${NAME}\s*=`), "na", "value"),
		rule(/\/?\s*>/, "nt", "pop"),
	],
	value: [rule(/\s+/, ""), rule(/".*?"|'.*?'|[^\s>]+/s, "s", "pop")],
}));
