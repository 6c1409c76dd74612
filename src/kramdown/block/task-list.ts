import type { BlockState } from "../block-state.ts";
import type { Element } from "../element.ts";
import { list } from "./list.ts";

const unchecked = /^[ \t\r\n\f\v]*\[ \][ \t\r\n\f\v]+/;
const checked = /^[ \t\r\n\f\v]*\[x\][ \t\r\n\f\v]+/i;
const box =
	'<input type="checkbox" class="task-list-item-checkbox" disabled="disabled"';

/** GFM's list: items that begin with `[ ]` or `[x]` have a box. */
export function taskList(state: BlockState): boolean {
	if (!list(state)) return false;
	const { children } = state.tree;
	const last = children.findLast(({ type }) => type === "ul" || type === "ol");
	if (last) markTasks(last);
	return true;
}

function markTasks(element: Element): void {
	let isTaskList = false;
	for (const item of element.children) {
		const [first] = item.children;
		const text = first?.type === "p" ? first.children[0] : undefined;
		if (!text) continue;
		isTaskList = replaceBox(text) || isTaskList;
		// Once one item has a box, those behind it count as tasks too.
		if (isTaskList) item.set("class", "task-list-item");
	}
	if (isTaskList) element.set("class", "task-list");
}

function replaceBox(text: Element): boolean {
	const before = text.value;
	text.value = before
		.replace(unchecked, `${box} />`)
		.replace(checked, `${box} checked="checked" />`);
	return text.value !== before;
}
