import type { Cache } from "../cache/index.ts";
import type { FormulaStore } from "../math/index.ts";
import { formulaRoom } from "./formula-room.ts";

/** Letters of set formulas that are held as texts: a thousand pages that use a formula nine times have seven million. */
const MOST_LETTERS = 8_000_000;

/**
 * The cache's set formulas, for the pages of one build.
 *
 * The cache holds bytes, and a course asks for a formula again and again: to make a text of them each time would take
 * a twentieth of the build.
 *
 * @param most - Letters held at once; then it begins anew.
 */
export function openFormulaStore(
	cache: Cache,
	most = MOST_LETTERS,
): FormulaStore {
	const held = new Map<string, string>();
	let letters = 0;
	const hold = (key: string, text: string) => {
		letters += key.length + text.length;
		if (letters > most) {
			held.clear();
			letters = key.length + text.length;
		}
		held.set(key, text);
	};
	return {
		get(key) {
			const known = held.get(key);
			if (known !== undefined) return known;
			const text = cache.get(formulaRoom, key);
			if (text !== undefined) hold(key, text);
			return text;
		},
		set(key, text) {
			cache.set(formulaRoom, key, text);
			held.delete(key);
		},
	};
}
