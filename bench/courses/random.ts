/** Numbers below 1 that are the same in every run. */
export function createRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

/** In place, by Fisher and Yates. */
export function shuffle<Item>(items: Item[], random: () => number): Item[] {
	for (let last = items.length - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1));
		const item = items[last] as Item;
		items[last] = items[other] as Item;
		items[other] = item;
	}
	return items;
}
