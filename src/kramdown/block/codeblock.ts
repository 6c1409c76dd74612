import type { BlockState } from "../block-state.ts";
import {
	indentationAt,
	removeIndentation,
	skipIndentedLines,
} from "./indented-lines.ts";

/** Code by indentation; lines that follow lazily are joined to the line before. */
export function codeblock(state: BlockState): boolean {
	const { scanner } = state;
	if (indentationAt(scanner.text, scanner.pos) === 0) return false;
	const line = state.sourceLine;
	const end = skipIndentedLines(scanner, scanner.pos);
	const lines = scanner.text.slice(scanner.pos, end);
	scanner.pos = end;
	const joined = lines.replace(/\n( {0,3}[^ \t\r\n\f\v])/g, " $1");
	state.tree.children.push(
		state.create("codeblock", removeIndentation(joined), line),
	);
	return true;
}
