import { splitWords } from "./split-words.ts";

/** The words of one field of a page. */
export interface FieldCounts {
	/** How often each term stands there: words in lower case. */
	readonly terms: ReadonlyMap<string, number>;
	/** Different words as written; MiniSearch calls it the field's length. */
	readonly distinct: number;
}

export function countTerms(text: string): FieldCounts {
	const words = new Map<string, number>();
	for (const word of splitWords(text))
		words.set(word, (words.get(word) ?? 0) + 1);
	const terms = new Map<string, number>();
	for (const [word, count] of words) {
		const term = word.toLowerCase();
		if (term) terms.set(term, (terms.get(term) ?? 0) + count);
	}
	return { terms, distinct: words.size };
}
