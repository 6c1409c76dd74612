import type { BlockState } from "../block-state.ts";

/** Whether the block before is closed: headers, tables and formulas may only begin there. */
export function isAfterBoundary(state: BlockState): boolean {
	const last = state.lastChild();
	return (
		!last ||
		last.type === "blank" ||
		(last.type === "eob" && last.options.eob === undefined) ||
		state.blockIal !== undefined
	);
}
