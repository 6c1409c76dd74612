import {
	isGivenName,
	isInitials,
	isParticle,
	isSuffix,
	wordsOf,
} from "./name-words.ts";
import { isOrganisation } from "./organisations.ts";
import { readInverted } from "./read-name.ts";
import {
	type Atom,
	type NameList,
	readSingle,
	wordCount,
} from "./single-name.ts";

/** `Liu, Pengfei, Weizhe Yuan, and Graham Neubig`: the first name inverted, the others not. */
export function isChicago(atoms: readonly Atom[]): boolean {
	const [first, second, ...others] = atoms;
	if (!first || !second || first.separator !== ",") return false;
	const words = wordsOf(first.text);
	const heads = words.filter((word) => !isParticle(word) && word !== "y");
	if (heads.length > 2 || isOrganisation(first.text)) return false;
	if (/[\p{sc=Han}\p{sc=Hangul}]/u.test(first.text)) return false;
	if (heads.length === 2 && !isDoubleFamily(first, second)) return false;
	if (wordCount(second) > 3 && !hasGiven(second)) return false;
	if (isInitials(words[0] ?? "")) return false;
	const natural = others.filter((atom) => wordCount(atom) > 1).length;
	if (others.length === 0) return second.separator === "";
	if (isSuffix(others[0]?.text ?? "")) return true;
	return natural * 2 >= others.length;
}

const hasGiven = (atom: Atom): boolean => {
	const words = wordsOf(atom.text);
	return isGivenName(words[0] ?? "") || isInitials(words.at(-1) ?? "");
};

/** `García Márquez, Gabriel`, `Van Horn, Grant`: two words before the comma, a given name after it. */
const isDoubleFamily = (first: Atom, second: Atom): boolean =>
	!isGivenName(wordsOf(first.text)[0] ?? "") &&
	!isInitials(wordsOf(first.text)[0] ?? "") &&
	wordsOf(second.text).every((word) => isGivenName(word) || isInitials(word));

export function readChicago(atoms: readonly Atom[]): NameList {
	const [first, second, third, ...rest] = atoms;
	if (!first || !second) return { names: [], confidence: 0 };
	const suffix = third && isSuffix(third.text) ? third : undefined;
	const others = suffix || !third ? rest : [third, ...rest];
	const names = [
		readInverted(first.text, second.text, suffix?.text),
		...others.map(readSingle),
	];
	const sure = others.length > 0 || hasGiven(second);
	return { names, confidence: sure ? 1 : 0.85 };
}
