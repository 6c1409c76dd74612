import {
	isGivenName,
	isInitials,
	isInitialsOnly,
	isParticle,
	isSuffix,
	wordsOf,
} from "./name-words.ts";
import { isOrganisation } from "./organisations.ts";
import {
	isInitialsLast,
	isNatural,
	readInitialsLast,
	readInverted,
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

/** `AL-SHEDIVAT`: family names as ISO 690 and French lists set them. */
export const isCapitals = (text: string): boolean =>
	/^\p{Lu}[\p{Lu}'’-]+(?:\s\p{Lu}[\p{Lu}'’-]+)*$/u.test(text.trim());

/** `MCCALLUM` → `McCallum`, `AL-SHEDIVAT` → `Al-Shedivat`. */
const lowerName = (name: CslName): CslName =>
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

const wordCount = (atom: Atom): number => wordsOf(atom.text).length;

/** A name in natural order whose parts cannot be taken otherwise: `A. Vaswani`, `Ashish Vaswani` with a known name. */
function isCertain(atom: Atom): boolean {
	const [first = "", ...rest] = wordsOf(atom.text);
	return rest.length > 0 && (isInitials(first) || isGivenName(first));
}

function readSingle(atom: Atom): CslName {
	if (isOrganisation(atom.text)) return readOrganisation(atom.text);
	if (isInitialsLast(atom.text)) return readInitialsLast(atom.text);
	return isNatural(atom.text) || /^\p{Lu}\p{Ll}+$/u.test(atom.text)
		? readNatural(atom.text)
		: readOrganisation(atom.text);
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

/** `Vaswani, A., Shazeer, N., & Parmar, N.`; a name in natural order among them is taken as it is. */
function readPairs(atoms: readonly Atom[]): CslName[] {
	const names: CslName[] = [];
	const queue = atoms.map((atom) => atom);
	for (let at = 0; at < queue.length; at++) {
		const family = queue[at];
		const given = queue[at + 1];
		if (!family) break;
		if (isWhole(family.text)) {
			names.push(readSingle(family));
			continue;
		}
		if (!given || family.separator !== "," || !isGivenPart(given, family)) {
			names.push(readSingle(family));
			continue;
		}
		const missing = splitMissingComma(given, queue[at + 2]);
		if (missing) queue.splice(at + 1, 1, ...missing);
		const suffix = queue[at + 2];
		const hasSuffix = suffix !== undefined && isSuffix(suffix.text);
		names.push(
			readInverted(
				family.text,
				(missing?.[0] ?? given).text,
				hasSuffix ? suffix.text : undefined,
			),
		);
		at += hasSuffix ? 2 : 1;
	}
	return names;
}

/** `B. Mann`: a name in natural order that needs no other half. */
const isWhole = (text: string): boolean => {
	const [first = "", ...rest] = wordsOf(text);
	return (
		isInitials(first) &&
		first.includes(".") &&
		!isInitialsOnly(text) &&
		rest.length > 0
	);
};

const isGivenPart = (given: Atom, family: Atom): boolean =>
	(isCapitals(family.text) && !isCapitals(given.text)) ||
	isInitialsOnly(given.text) ||
	isInitials(wordsOf(given.text)[0] ?? "") ||
	isSuffix(given.text) ||
	(wordCount(family) <= 2 &&
		wordCount(given) <= 3 &&
		wordCount(family) === 1) ||
	isGivenName(given.text);

/** `Tibshirani, R. Friedman, J.`: the comma after `R.` was forgotten. */
function splitMissingComma(given: Atom, next?: Atom): Atom[] | undefined {
	const [initials, ...rest] = wordsOf(given.text);
	if (!initials || rest.length !== 1 || !next || !isInitialsOnly(next.text))
		return undefined;
	if (!isInitials(initials) || isInitials(rest[0] ?? "")) return undefined;
	return [
		{ text: initials, separator: "," },
		{ text: rest[0] ?? "", separator: given.separator },
	];
}

/** `Liu, Pengfei and Yuan, Weizhe`: every `and` has a pair on both sides. */
function isPairedByAnd(atoms: readonly Atom[]): boolean {
	if (atoms.length < 4 || atoms.length % 2 !== 0) return false;
	const byAnd = atoms.every(
		(atom, at) =>
			atom.separator ===
			(at % 2 === 0 ? "," : at === atoms.length - 1 ? "" : "and"),
	);
	return byAnd || isPairedByLexicon(atoms);
}

/** `Liu, Pengfei, Yuan, Weizhe`: all single words, every second one a known given name. */
function isPairedByLexicon(atoms: readonly Atom[]): boolean {
	const single = atoms.every(
		(atom, at) => at % 2 === 1 || wordCount(atom) === 1,
	);
	const odd = atoms.filter((_, at) => at % 2 === 1);
	const even = atoms.filter((_, at) => at % 2 === 0);
	const given = (list: readonly Atom[]): number =>
		list.filter((atom) => isGivenName(wordsOf(atom.text)[0] ?? "")).length;
	return (
		single && given(odd) * 2 > odd.length && given(even) * 2 <= even.length
	);
}

/** `Liu, Pengfei, Weizhe Yuan, and Graham Neubig`: the first name inverted, the others not. */
function isChicago(atoms: readonly Atom[]): boolean {
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

function readChicago(atoms: readonly Atom[]): NameList {
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
