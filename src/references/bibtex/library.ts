import type { CslItem } from "../types.ts";
import type { Bibliography } from "./read-bibliography.ts";
import type { BibtexEntry } from "./types.ts";

/** All works that can be cited from a place, by their keys: as CSL, and as their files have them. */
export interface Library {
	readonly items: ReadonlyMap<string, CslItem>;
	readonly entries: ReadonlyMap<string, BibtexEntry>;
	readonly bibliographies: readonly Bibliography[];
}

/** Bibliographies as one; of two works with one key the first. */
export function joinBibliographies(
	bibliographies: readonly Bibliography[],
): Library {
	const [only, ...others] = bibliographies;
	if (only && others.length === 0) return { ...only, bibliographies };
	const items = new Map<string, CslItem>();
	const entries = new Map<string, BibtexEntry>();
	for (const bibliography of bibliographies) {
		for (const [key, item] of bibliography.items)
			if (!items.has(key)) items.set(key, item);
		for (const [key, entry] of bibliography.entries)
			if (!entries.has(key)) entries.set(key, entry);
	}
	return { items, entries, bibliographies };
}
