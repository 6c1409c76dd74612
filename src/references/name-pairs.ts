import {
	isGivenName,
	isInitials,
	isInitialsOnly,
	isSuffix,
	wordsOf,
} from "./name-words.ts";
import { readInverted } from "./read-name.ts";
import { type Atom, isCapitals, readSingle, wordCount } from "./single-name.ts";
import type { CslName } from "./types.ts";

/** `Vaswani, A., Shazeer, N., & Parmar, N.`; a name in natural order among them is taken as it is. */
export function readPairs(atoms: readonly Atom[]): CslName[] {
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
export function isPairedByAnd(atoms: readonly Atom[]): boolean {
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
