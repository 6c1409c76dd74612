import { isChicago, readChicago } from "./chicago-names.ts";
import { isPairedByAnd, readPairs } from "./name-pairs.ts";
import { isInitialsOnly, isSuffix } from "./name-words.ts";
import { isInitialsLast, readInverted } from "./read-name.ts";
import {
	type Atom,
	isCapitals,
	isCertain,
	lowerName,
	type NameList,
	readSingle,
} from "./single-name.ts";
import type { CslName } from "./types.ts";

/** Names out of the phrases of an author list, by the order the list shows. */
export function readNames(atoms: readonly Atom[]): NameList {
	if (atoms.some((atom) => atom.separator === ";"))
		return readSemicolons(atoms);
	const [first, second] = atoms;
	if (!first) return { names: [], confidence: 0 };
	if (isInitialsLast(first.text) && !second?.text.includes("."))
		return { names: atoms.map(readSingle).map(lowerName), confidence: 0.98 };
	if (isCapitals(first.text) && second && first.separator === ",")
		return { names: readPairs(atoms).map(lowerName), confidence: 0.99 };
	if (second && first.separator === "," && isInitialsOnly(second.text))
		return { names: readPairs(atoms), confidence: 1 };
	if (isInitialsLast(first.text))
		return { names: atoms.map(readSingle), confidence: 0.98 };
	if (isPairedByAnd(atoms))
		return { names: readPairs(atoms), confidence: 0.97 };
	if (isChicago(atoms)) return readChicago(atoms);
	return {
		names: atoms.map(readSingle).map(lowerName),
		confidence: atoms.every(isCertain) ? 0.99 : 0.85,
	};
}

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
	return { names, confidence: 1 };
}

function readGroup(group: readonly Atom[]): CslName[] {
	const [family, given, third] = group;
	if (!family) return [];
	if (!given) return [readSingle(family)];
	if (third && isSuffix(given.text))
		return [readInverted(family.text, third.text, given.text)];
	return group.length <= 3
		? [readInverted(family.text, given.text, third?.text)]
		: readPairs(group);
}
