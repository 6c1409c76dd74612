/** Append a list to another, however long: `push(...items)` passes each item on the stack. */
export function appendAll<Item>(list: Item[], items: readonly Item[]): void {
	for (const item of items) list.push(item);
}
