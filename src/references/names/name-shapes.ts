import { kindAt, type Phrase } from "./phrase.ts";
import { isShortened } from "./read-name.ts";
import {
	DOTTED_INITIALS,
	FAMILY_PARTICLE,
	INITIALS,
	NAME_WORD,
	PARTICLE,
	SUFFIX,
} from "./word-kinds.ts";

/** Whether a phrase ends in initials after a family name, as Vancouver has it. */
export function isInitialsLast({ kinds }: Phrase): boolean {
	let length = kinds.length;
	if (length > 2 && (kinds[length - 1] ?? 0) & SUFFIX) length--;
	let at = length;
	while (at > 0 && (kinds[at - 1] ?? 0) & INITIALS) at--;
	if (at === length || at === 0 || at > 4) return false;
	if (!((kinds[at - 1] ?? 0) & NAME_WORD)) return false;
	for (let each = 0; each < at; each++)
		if (!((kinds[each] ?? 0) & (NAME_WORD | PARTICLE))) return false;
	return true;
}

/** Whether a phrase can be one person's name in natural order, or a family name alone. */
export function isNatural({ kinds, words }: Phrase): boolean {
	let length = kinds.length;
	const fewest = /^[JS]r/.test(words[length - 1] ?? "") ? 1 : 2;
	if (length > fewest && (kinds[length - 1] ?? 0) & SUFFIX) length--;
	if (length === 0 || length > 7) return false;
	const last = kinds[length - 1] ?? 0;
	if (last & INITIALS || (last & PARTICLE && length === 1)) return false;
	let heads = 0;
	for (let at = 0; at < length; at++) {
		const kind = kinds[at] ?? 0;
		if (kind & (INITIALS | PARTICLE)) continue;
		if (!(kind & (NAME_WORD | FAMILY_PARTICLE))) return false;
		heads++;
	}
	return heads > 0 && heads <= 4;
}

/** `Stephen H.`, `Gintare Karolina`, `J. Robert`: given names as they follow an inverted family name. */
export function isGivenPhrase(phrase: Phrase): boolean {
	const { words, kinds } = phrase;
	if (words.length === 0 || words.length > 5) return false;
	for (let at = 0; at < words.length; at++)
		if (
			!(kindAt(phrase, at) & (NAME_WORD | INITIALS | PARTICLE | SUFFIX)) &&
			!(at === 0 && isShortened(words[at] ?? "", words[1]))
		)
			return false;
	return kinds.length > 0;
}

/** `J. Law`, `K. R. Power`: whatever the word means elsewhere, initials stand before it. */
export function isInitialed({ words, kinds }: Phrase): boolean {
	const last = words.length - 1;
	for (let at = 0; at < last; at++)
		if (!((kinds[at] ?? 0) & DOTTED_INITIALS)) return false;
	return last > 0 && /^\p{Lu}\p{Ll}+$/u.test(words[last] ?? "");
}
