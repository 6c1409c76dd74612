import type { CourseDocument } from "../../course/types.ts";
import { SearchIndex } from "./search-index.ts";
import { searchedWords } from "./searched-words.ts";

/** What one making of the search index leaves to the next. */
export interface SearchMemory {
	readonly index: SearchIndex;
	/** The words of a document's content. */
	readonly wordsOf: (document: CourseDocument) => string;
}

export function openSearchMemory(): SearchMemory {
	const known = new WeakMap<object, { content: string; words: string }>();
	return {
		index: new SearchIndex(),
		// By the front matter: that is the same object as long as the file is the same.
		wordsOf({ data, content }) {
			const found = known.get(data);
			if (found?.content === content) return found.words;
			const words = searchedWords(content);
			known.set(data, { content, words });
			return words;
		},
	};
}
