import { isOrganisation } from "./organisations.ts";
import { isSuffixPhrase, kindAt } from "./phrase.ts";
import { readInverted } from "./read-name.ts";
import { type Atom, type NameList, readSingle } from "./single-name.ts";
import {
	FAMILY_PARTICLE,
	GIVEN_NAME,
	INITIALS,
	PARTICLE,
} from "./word-kinds.ts";

/** `Liu, Pengfei, Weizhe Yuan, and Graham Neubig`: the first name inverted, the others not. */
export function isChicago(atoms: readonly Atom[]): boolean {
	const [first, second, third] = atoms;
	if (!first || !second || first.separator !== ",") return false;
	const heads = headsOf(first);
	if (heads > 2 || isOrganisation(first)) return false;
	if (/[\p{sc=Han}\p{sc=Hangul}]/u.test(first.text)) return false;
	if (heads === 2 && !isDoubleFamily(first, second)) return false;
	if (second.words.length > 3 && !hasGiven(second)) return false;
	if (kindAt(first, 0) & INITIALS) return false;
	if (!third) return second.separator === "";
	if (isSuffixPhrase(third)) return true;
	let natural = 0;
	for (let at = 2; at < atoms.length; at++)
		if ((atoms[at]?.words.length ?? 0) > 1) natural++;
	return natural * 2 >= atoms.length - 2;
}

/** How many words of a family name are no particles. */
function headsOf({ words, kinds }: Atom): number {
	let heads = 0;
	for (let at = 0; at < words.length; at++)
		if (!((kinds[at] ?? 0) & particleAt(at)) && words[at] !== "y") heads++;
	return heads;
}

/** `De` of `De Mauro` counts as one only before the name. */
const particleAt = (at: number): number =>
	at === 0 ? PARTICLE | FAMILY_PARTICLE : PARTICLE;

const hasGiven = (atom: Atom): boolean =>
	(kindAt(atom, 0) & GIVEN_NAME) > 0 || (kindAt(atom, -1) & INITIALS) > 0;

/** `García Márquez, Gabriel`, `Van Horn, Grant`: two words before the comma, a given name after it. */
const isDoubleFamily = (first: Atom, second: Atom): boolean =>
	!(kindAt(first, 0) & (GIVEN_NAME | INITIALS)) &&
	second.kinds.every((kind) => (kind & (GIVEN_NAME | INITIALS)) > 0);

export function readChicago(atoms: readonly Atom[]): NameList {
	const [first, second, third] = atoms;
	if (!first || !second) return { names: [], confidence: 0 };
	const suffix = third && isSuffixPhrase(third) ? third.text : undefined;
	const names = [readInverted(first, second, suffix)];
	const from = suffix === undefined ? 2 : 3;
	for (let at = from; at < atoms.length; at++) {
		const atom = atoms[at];
		if (atom) names.push(readSingle(atom));
	}
	const isKnown = hasGiven(second);
	return { names, confidence: isKnown ? 1 : names.length > 1 ? 0.97 : 0.85 };
}
