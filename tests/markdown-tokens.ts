import type { Token } from "markdown-it";
import { createMarkdown } from "../src/markdown/create.ts";
import type { MarkdownEnv } from "../src/markdown/types.ts";

/** A fresh `env` whose places are those of the text itself. */
export function createEnv(text = "", file = "post.md"): MarkdownEnv {
	return {
		locate: (line, column = 0) => ({
			file,
			line: line + 1,
			column: column + 1,
		}),
		text,
		diagnostics: [],
		headings: [],
		formulas: [],
	};
}

const markdown = createMarkdown();

export function parseTokens(text: string): {
	tokens: Token[];
	env: MarkdownEnv;
} {
	const env = createEnv(text);
	return { tokens: markdown.parse(text, env), env };
}

/** HTML of tokens, without the indentation and empty lines kramdown puts between blocks. */
export function renderTokens(tokens: readonly Token[]): string {
	return markdown
		.render(tokens, createEnv())
		.replace(/\n\s*(?=\n)/g, "")
		.replace(/^\n/, "");
}
