import { isSpace } from "../characters.ts";
import { INITIALS, kindsOf, PARTICLE, SUFFIX } from "./word-kinds.ts";

/** A stretch between separators, read once: its words, and what each of them can be. */
export interface Phrase {
	readonly text: string;
	readonly words: readonly string[];
	/** For each word what `kindsOf` says. */
	readonly kinds: readonly number[];
}

export function phraseOf(text: string): Phrase {
	const words = wordsOf(text);
	const kinds: number[] = [];
	for (const word of words) kinds.push(kindsOf(word));
	return { text, words, kinds };
}

/** Words of a phrase; dots stay with their initials (`P.J. van der Berg`). */
export function wordsOf(text: string): string[] {
	const words: string[] = [];
	let from = -1;
	const { length } = text;
	for (let at = 0; at < length; at++) {
		if (!isSpace(text.charCodeAt(at))) {
			if (from < 0) from = at;
		} else if (from >= 0) {
			words.push(text.slice(from, at));
			from = -1;
		}
	}
	if (from >= 0) words.push(text.slice(from));
	return words;
}

/** Whether a phrase is nothing but initials, perhaps with a suffix: what follows an inverted family name. */
export function isInitialsOnly({ kinds }: Phrase): boolean {
	const first = kinds[0] ?? 0;
	if (!(first & INITIALS) || first & SUFFIX) return false;
	for (const kind of kinds)
		if (!(kind & (INITIALS | PARTICLE | SUFFIX))) return false;
	return true;
}

/** Whether the whole phrase is a suffix: `Jr.` */
export const isSuffixPhrase = ({ text, words, kinds }: Phrase): boolean =>
	kinds.length === 1 &&
	((kinds[0] ?? 0) & SUFFIX) > 0 &&
	text.length === words[0]?.length;

/** What the word at a place of a phrase can be; nothing outside. */
export const kindAt = ({ kinds }: Phrase, at: number): number =>
	kinds[at < 0 ? kinds.length + at : at] ?? 0;
