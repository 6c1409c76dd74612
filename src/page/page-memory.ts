import type { KnownTopics } from "./topics.ts";
import type { LectureCard } from "./types.ts";

/**
 * What the builds of one process lend each other, by front matter: that is the same object as long as a file is the
 * same.
 */
export interface PageMemory {
	readonly topics: WeakMap<object, KnownTopics>;
	readonly cards: WeakMap<object, KnownCard>;
}

/** A card, and everything it says, and what that is made of. */
export interface KnownCard {
	readonly madeOf: readonly unknown[];
	readonly card: LectureCard;
}

export function openPageMemory(): PageMemory {
	return { topics: new WeakMap(), cards: new WeakMap() };
}
