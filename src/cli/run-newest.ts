/**
 * Make a task that may be asked for at any time: it runs once at a time, and once more after the last asking.
 *
 * @returns Ask for it.
 */
export function runNewest<Item>(
	task: (items: readonly Item[]) => Promise<void>,
): (items: readonly Item[]) => Promise<void> {
	let waiting = new Set<Item>();
	let running: Promise<void> | undefined;
	const run = async () => {
		while (waiting.size) {
			const items = [...waiting];
			waiting = new Set();
			await task(items);
		}
		running = undefined;
	};
	return (items) => {
		for (const item of items) waiting.add(item);
		if (waiting.size) running ??= run();
		return running ?? Promise.resolve();
	};
}
