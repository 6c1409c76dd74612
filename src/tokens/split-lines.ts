import type { Token } from "markdown-it";
import { copyToken } from "./copy-token.ts";

/** A line of a paragraph, and what parts it from the next. */
export interface InlineLine {
	readonly tokens: readonly Token[];
	readonly after: readonly Token[];
}

/** Inline tokens by the lines they stand on; a link or an element that runs over several lines is one line. */
export function splitLines(children: readonly Token[]): InlineLine[] {
	const lines: { tokens: Token[]; after: Token[] }[] = [];
	let line = { tokens: [] as Token[], after: [] as Token[] };
	let depth = 0;
	const end = (token: Token) => {
		if (line.tokens.length === 0) lines.at(-1)?.after.push(token);
		else {
			line.after.push(token);
			lines.push(line);
			line = { tokens: [], after: [] };
		}
	};
	for (const token of children) {
		depth += token.nesting;
		if (depth > 0) line.tokens.push(token);
		else
			for (const piece of pieces(token))
				if (isBreak(piece)) end(piece);
				else line.tokens.push(piece);
	}
	return line.tokens.length > 0 ? [...lines, line] : lines;
}

/** kramdown's line breaks are within texts. */
function pieces(token: Token): Token[] {
	if (token.type !== "text" || !token.content.includes("\n")) return [token];
	return token.content
		.split(/(\n)/)
		.filter((content) => content !== "")
		.map((content) => copyToken(token, { content }));
}

function isBreak(token: Token): boolean {
	return token.type === "hardbreak" || token.content === "\n";
}
