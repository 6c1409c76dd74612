import { startsEndOfBlock } from "../block-ends.ts";
import type { BlockState } from "../block-state.ts";

/** `^` alone on a line ends whatever is open. */
export function eobMarker(state: BlockState): boolean {
	const { scanner } = state;
	if (!startsEndOfBlock(scanner.text, scanner.pos)) return false;
	scanner.pos = scanner.lineEnd();
	state.tree.children.push(state.create("eob"));
	return true;
}
