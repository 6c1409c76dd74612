import type { Token } from "markdown-it";

/** The text of inline tokens, as a reader sees it; an image's is its alternative text. */
export function textOf(tokens: readonly Token[]): string {
	return tokens
		.map((token) => (token.type === "html_inline" ? "" : token.content))
		.join("");
}
