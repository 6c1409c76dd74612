import type { BlockState } from "../block-state.ts";
import type { TextScanner } from "../text-scanner.ts";

const rule = / {0,3}([*_-])[ \t]*\1[ \t]*\1(?:\1|[ \t])*\n/y;

/** Whether a horizontal rule begins at the scanner's position. */
export function startsHorizontalRule(scanner: TextScanner): boolean {
	return scanner.test(rule);
}

/** `* * *`, `---` or `___`. */
export function horizontalRule(state: BlockState): boolean {
	if (!startsHorizontalRule(state.scanner)) return false;
	state.tree.children.push(state.create("hr", "", state.sourceLine));
	state.scanner.pos = state.scanner.lineEnd();
	return true;
}
