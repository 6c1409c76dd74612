import type { Token } from "markdown-it";
import type { SourceLocation } from "../source/types.ts";

export type Locate = (line: number, column?: number) => SourceLocation;

/** The place of `text` within a block token. */
export function locateText(
	token: Token,
	text: string,
	locate: Locate,
): SourceLocation {
	const first = token.map?.[0] ?? 0;
	const offset = token.content.indexOf(text);
	if (offset <= 0) return locate(first);
	const before = token.content.slice(0, offset);
	const line = before.split("\n").length - 1;
	return locate(first + line, offset - before.lastIndexOf("\n") - 1);
}
