import type { Token } from "markdown-it";
import type { ReferenceList } from "./types.ts";

export interface MarkOptions {
	/** HTML to stand at the end of an entry: its menu. Empty for none. */
	readonly decorate?: (
		reference: ReferenceList["groups"][number]["references"][number],
	) => string;
}

/**
 * Mark reference lists up as lists with groups and anchors, without changing a word of what the reader sees.
 *
 * @param tokens - The document's tokens, those the lists were found in.
 * @returns New tokens; the given ones stay as they are.
 */
export function markReferences(
	tokens: readonly Token[],
	_lists: readonly ReferenceList[],
	_options: MarkOptions = {},
): Token[] {
	return [...tokens];
}
