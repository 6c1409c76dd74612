import { skipBlankLines } from "../block-ends.ts";
import type { BlockState } from "../block-state.ts";

/** Blank lines, which print as one. */
export function blankLine(state: BlockState): boolean {
	const { scanner } = state;
	const end = skipBlankLines(scanner.text, scanner.pos);
	if (end === scanner.pos) return false;
	const lines = scanner.text.slice(scanner.pos, end);
	const last = state.lastChild();
	if (last?.type === "blank") last.value += lines;
	else state.tree.children.push(state.create("blank", lines, state.sourceLine));
	scanner.pos = end;
	return true;
}
