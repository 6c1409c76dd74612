import type { CslName } from "../types.ts";
import { isFamilyFirst } from "./family-first.ts";
import { isInitialed, isInitialsLast, isNatural } from "./name-shapes.ts";
import { isOrganisation } from "./organisations.ts";
import { kindAt, type Phrase } from "./phrase.ts";
import {
	readInitialsLast,
	readNatural,
	readOrganisation,
} from "./read-name.ts";
import { CAPITALS, GIVEN_NAME, INITIALS } from "./word-kinds.ts";

/** A phrase between separators, and the separator after it. */
export interface Atom extends Phrase {
	readonly separator: "," | ";" | "and" | "";
}

export const atomOf = (
	{ text, words, kinds }: Phrase,
	separator: Atom["separator"],
): Atom => ({ text, words, kinds, separator });

/** A list of names, and how sure it is that these are names and rightly cut. */
export interface NameList {
	readonly names: readonly CslName[];
	readonly confidence: number;
}

/** `AL-SHEDIVAT`: family names as ISO 690 and French lists set them. */
export function isCapitals({ kinds }: Phrase): boolean {
	for (const kind of kinds) if (!(kind & CAPITALS)) return false;
	return kinds.length > 0;
}

const inCapitals = /^\p{Lu}[\p{Lu}'’-]+(?:\s\p{Lu}[\p{Lu}'’-]+)*$/u;

/** `MCCALLUM` → `McCallum`, `AL-SHEDIVAT` → `Al-Shedivat`. */
export const lowerName = (name: CslName): CslName =>
	name.family && !hasSmall(name.family) && inCapitals.test(name.family)
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

const hasSmall = (text: string): boolean => {
	const last = text.charCodeAt(text.length - 1);
	return last >= 97 && last <= 122;
};

/** A name in natural order whose parts cannot be taken otherwise: `A. Vaswani`, `Ashish Vaswani` with a known name. */
export const isCertain = (atom: Phrase): boolean =>
	atom.kinds.length > 1 &&
	((kindAt(atom, 0) & (INITIALS | GIVEN_NAME)) > 0 || isFamilyFirst(atom));

export function readSingle(atom: Phrase): CslName {
	if (isOrganisation(atom)) return readOrganisation(atom);
	if (isInitialsLast(atom)) return readInitialsLast(atom);
	return isNatural(atom) ||
		isInitialed(atom) ||
		/^\p{Lu}\p{Ll}+$/u.test(atom.text)
		? readNatural(atom)
		: readOrganisation(atom);
}
