import type { Token } from "markdown-it";
import type { Result } from "../result.ts";
import { findReferenceLists } from "./find.ts";
import type { ReferenceList } from "./types.ts";

/** A parser of Markdown: markdown-it itself, or the course's own. */
export interface TokenSource {
	parse(text: string, env: object): Token[];
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
	const locate = (line: number, column = 0) => ({
		file,
		line: line + 1,
		column: column + 1,
	});
	return findReferenceLists(
		markdown.parse(text, {}),
		{ locate },
		{ whole: true },
	);
}
