import type { Element } from "../element.ts";

/**
 * Decide which items print their text without `<p>`, and take the blank lines off their ends.
 *
 * @param ended - The list was ended by `^`.
 * @returns The blank lines behind the last item.
 */
export function tightenItems(
	list: Element,
	ended: boolean,
): Element | undefined {
	let last: Element | undefined;
	for (const item of list.children) {
		if (item.children.length === 0) continue;
		dropAttributeMark(item);
		if (isTight(list, item, ended)) makeTransparent(item);
		last =
			item.children[item.children.length - 1]?.type === "blank"
				? item.children.pop()
				: undefined;
	}
	return last;
}

/** The mark of an attribute list of the item's first paragraph must not count as a second block. */
function dropAttributeMark(item: Element): void {
	const [first, second] = item.children;
	if (first?.type === "p" && second?.type === "eob" && first.ial)
		item.children.splice(1, 1);
}

function isTight(list: Element, item: Element, ended: boolean): boolean {
	const [first, second] = item.children;
	if (first?.type !== "p") return false;
	const isLast = list.children[list.children.length - 1] === item;
	const followed =
		second?.type === "blank" &&
		!(isLast && item.children.length === 2 && !ended);
	if (followed) return false;
	if (!isLast || list.children.length === 1) return true;
	// The last item has no blank line behind it either way: it does what one of the others did.
	return list.children.slice(0, -1).some((other) => {
		const [start] = other.children;
		return start?.type !== "p" || start.options.transparent;
	});
}

/** Print the first paragraph without its tags. */
export function makeTransparent(item: Element): void {
	const [first, second] = item.children;
	const text = first?.children[0];
	if (!first) return;
	if (text && second && second.type !== "blank") text.value += "\n";
	first.options.transparent = true;
}
