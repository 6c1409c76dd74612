import type { CslName } from "../types.ts";
import { isChicago, readChicago } from "./chicago-names.ts";
import { isFamilyFirst } from "./family-first.ts";
import { isPairedByAnd, readPairs } from "./name-pairs.ts";
import { isInitialsLast } from "./name-shapes.ts";
import { isKnownAlone } from "./organisations.ts";
import { isInitialsOnly, isSuffixPhrase, kindAt } from "./phrase.ts";
import { readInverted, readOrganisation } from "./read-name.ts";
import {
	type Atom,
	isCapitals,
	isCertain,
	lowerName,
	type NameList,
	readSingle,
} from "./single-name.ts";
import { DOTTED_INITIALS } from "./word-kinds.ts";

/** Names out of the phrases of an author list, by the order the list shows. */
export function readNames(atoms: readonly Atom[]): NameList {
	const [first, second] = atoms;
	if (!first) return { names: [], confidence: 0 };
	if (!second && isKnownAlone(first))
		return { names: [readOrganisation(first)], confidence: 0.9 };
	if (atoms.some((atom) => atom.separator === ";"))
		return readSemicolons(atoms);
	const vancouver = isInitialsLast(first);
	if (vancouver && !second?.text.includes("."))
		return { names: readEach(atoms), confidence: 0.98 };
	if (isCapitals(first) && second && first.separator === ",")
		return { names: readPairs(atoms).map(lowerName), confidence: 0.99 };
	if (second && first.separator === "," && isInitialsOnly(second))
		return { names: readPairs(atoms), confidence: 1 };
	if (second && missesComma(atoms))
		return { names: readPairs(atoms), confidence: 0.9 };
	if (vancouver) return { names: atoms.map(readSingle), confidence: 0.98 };
	if (isPairedByAnd(atoms))
		return { names: readPairs(atoms), confidence: 0.97 };
	if (isChicago(atoms)) return readChicago(atoms);
	return {
		names: readEach(atoms),
		confidence: confidenceOf(atoms),
	};
}

function confidenceOf(atoms: readonly Atom[]): number {
	if (!atoms.every(isCertain)) return 0.85;
	return atoms.some(isFamilyFirst) ? 0.9 : 0.99;
}

/** `Chen, I. Johansson, F. D., Sontag, D.`: the first pair is followed by a family name at once. */
function missesComma([first, second, third]: readonly Atom[]): boolean {
	if (first?.separator !== "," || first.words.length !== 1) return false;
	return (
		second?.words.length === 2 &&
		second.separator === "," &&
		(kindAt(second, 0) & DOTTED_INITIALS) > 0 &&
		third !== undefined &&
		isInitialsOnly(third)
	);
}

function readEach(atoms: readonly Atom[]): CslName[] {
	const areFamilies = atoms.some(({ words }) => words.length === 1);
	const names: CslName[] = [];
	for (const atom of atoms)
		names.push(
			areFamilies && isDutchFamily(atom)
				? { family: atom.text }
				: lowerName(readSingle(atom)),
		);
	return names;
}

/** `Van Steen` among family names. */
const isDutchFamily = ({ words, text }: Atom): boolean =>
	words.length === 2 && /^(?:V[ao]n|De|Del|Di|Da|Du|Le)\s\p{Lu}/u.test(text);

/** `Liu, Pengfei; Yuan, Weizhe` or `Pengfei Liu; Weizhe Yuan`. */
function readSemicolons(atoms: readonly Atom[]): NameList {
	const groups: Atom[][] = [[]];
	for (const atom of atoms) {
		groups.at(-1)?.push(atom);
		if (atom.separator !== ",") groups.push([]);
	}
	const names = groups
		.filter((group) => group.length > 0)
		.flatMap(readGroup)
		.map(lowerName);
	return { names, confidence: 0.98 };
}

function readGroup(group: readonly Atom[]): CslName[] {
	const [family, given, third] = group;
	if (!family) return [];
	if (!given) return [readSingle(family)];
	if (third && isSuffixPhrase(given))
		return [readInverted(family, third, given.text)];
	return group.length <= 3
		? [readInverted(family, given, third?.text)]
		: readPairs(group);
}
