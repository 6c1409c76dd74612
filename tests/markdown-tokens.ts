import MarkdownIt, { type Token } from "markdown-it";
import type { MarkdownEnv } from "../src/markdown/types.ts";

/** A fresh `env` whose places are lines of the text itself. */
export function createEnv(file = "post.md"): MarkdownEnv {
	return {
		locate: (line, column = 0) => ({
			file,
			line: line + 1,
			column: column + 1,
		}),
		diagnostics: [],
		headings: [],
		formulas: [],
	};
}

const markdown = new MarkdownIt({ html: true });

/** A text's tokens by markdown-it's own rules: enough for what rooms after Markdown do with them. */
export function parseTokens(text: string): {
	tokens: Token[];
	env: MarkdownEnv;
} {
	return { tokens: markdown.parse(text, {}), env: createEnv() };
}

export function renderTokens(tokens: Token[]): string {
	return markdown.renderer.render(tokens, markdown.options, {});
}
