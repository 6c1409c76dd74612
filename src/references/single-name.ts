import { isGivenName, isInitials, wordsOf } from "./name-words.ts";
import { isOrganisation } from "./organisations.ts";
import {
	isInitialsLast,
	isNatural,
	readInitialsLast,
	readNatural,
	readOrganisation,
} from "./read-name.ts";
import type { CslName } from "./types.ts";

/** A phrase between separators, and the separator after it. */
export interface Atom {
	readonly text: string;
	readonly separator: "," | ";" | "and" | "";
}

/** A list of names, and how sure it is that these are names and rightly cut. */
export interface NameList {
	readonly names: readonly CslName[];
	readonly confidence: number;
}

/** `AL-SHEDIVAT`: family names as ISO 690 and French lists set them. */
export const isCapitals = (text: string): boolean =>
	/^\p{Lu}[\p{Lu}'’-]+(?:\s\p{Lu}[\p{Lu}'’-]+)*$/u.test(text.trim());

/** `MCCALLUM` → `McCallum`, `AL-SHEDIVAT` → `Al-Shedivat`. */
export const lowerName = (name: CslName): CslName =>
	name.family && isCapitals(name.family)
		? {
				...name,
				family: name.family
					.replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase())
					.replace(
						/\bMc(\p{Ll})/gu,
						(_, letter: string) => `Mc${letter.toUpperCase()}`,
					),
			}
		: name;

export const wordCount = (atom: Atom): number => wordsOf(atom.text).length;

/** A name in natural order whose parts cannot be taken otherwise: `A. Vaswani`, `Ashish Vaswani` with a known name. */
export function isCertain(atom: Atom): boolean {
	const [first = "", ...rest] = wordsOf(atom.text);
	return rest.length > 0 && (isInitials(first) || isGivenName(first));
}

export function readSingle(atom: Atom): CslName {
	if (isOrganisation(atom.text)) return readOrganisation(atom.text);
	if (isInitialsLast(atom.text)) return readInitialsLast(atom.text);
	return isNatural(atom.text) || /^\p{Lu}\p{Ll}+$/u.test(atom.text)
		? readNatural(atom.text)
		: readOrganisation(atom.text);
}
