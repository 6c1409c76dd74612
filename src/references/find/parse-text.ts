import type { Token } from "markdown-it";
import type { MarkdownEnv } from "../../markdown/types.ts";
import type { Result } from "../../result.ts";
import type { ReferenceList } from "../types.ts";
import { findReferenceLists } from "./find.ts";

/** A parser of Markdown: the course's own (`createMarkdown`). */
export interface TokenSource {
	parse(text: string, env: MarkdownEnv): Token[];
}

/**
 * Read the reference lists of plain Markdown: a lecture's text, or a list on its own (standard input).
 *
 * @param file - The name to show in diagnostics.
 * @param markdown - Turns the text into tokens.
 */
export function parseReferenceText(
	text: string,
	file: string,
	markdown: TokenSource,
): Result<ReferenceList[]> {
	const env: MarkdownEnv = {
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
	return findReferenceLists(markdown.parse(text, env), env, { whole: true });
}
