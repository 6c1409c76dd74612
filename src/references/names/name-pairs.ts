import type { CslName } from "../types.ts";
import {
	isInitialsOnly,
	isSuffixPhrase,
	kindAt,
	type Phrase,
	phraseOf,
} from "./phrase.ts";
import { readInverted } from "./read-name.ts";
import { type Atom, atomOf, isCapitals, readSingle } from "./single-name.ts";
import { GIVEN_NAME, INITIALS, kindsOf, PARTICLE } from "./word-kinds.ts";

/** `Vaswani, A., Shazeer, N., & Parmar, N.`; a name in natural order among them is taken as it is. */
export function readPairs(atoms: readonly Atom[]): CslName[] {
	const names: CslName[] = [];
	const queue = atoms.slice();
	for (let at = 0; at < queue.length; at++) {
		const family = queue[at];
		const given = queue[at + 1];
		if (!family) break;
		if (
			isWhole(family) ||
			!given ||
			family.separator !== "," ||
			!isGivenPart(given, family)
		) {
			names.push(readSingle(family));
			continue;
		}
		const missing = splitMissingComma(given, queue[at + 2]);
		if (missing) queue.splice(at + 1, 1, ...missing);
		const next = queue[at + 2];
		const suffix = next && isSuffixPhrase(next) ? next.text : undefined;
		names.push(readInverted(family, missing?.[0] ?? given, suffix));
		at += suffix === undefined ? 1 : 2;
	}
	return names;
}

/** `B. Mann`: a name in natural order that needs no other half. */
const isWhole = (phrase: Phrase): boolean =>
	phrase.words.length > 1 &&
	(kindAt(phrase, 0) & INITIALS) > 0 &&
	phrase.words[0]?.includes(".") === true &&
	!isInitialsOnly(phrase);

const isGivenPart = (given: Atom, family: Atom): boolean =>
	(isCapitals(family) && !isCapitals(given)) ||
	isInitialsOnly(given) ||
	(kindAt(given, 0) & INITIALS) > 0 ||
	isSuffixPhrase(given) ||
	(family.words.length === 1 && given.words.length <= 3) ||
	(kindsOf(given.text) & GIVEN_NAME) > 0;

/** `Tibshirani, R. Friedman, J.`: the comma after `R.` was forgotten. */
function splitMissingComma(given: Atom, next?: Atom): Atom[] | undefined {
	const [initials, name] = given.words;
	if (!initials || !name || given.words.length !== 2 || !next) return undefined;
	if (!(kindAt(given, 0) & INITIALS) || kindAt(given, 1) & INITIALS)
		return undefined;
	return isInitialsOnly(next)
		? [atomOf(phraseOf(initials), ","), atomOf(phraseOf(name), given.separator)]
		: undefined;
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

/** `Liu`, `von Kardorff`. */
const isFamilyWord = (atom: Atom): boolean =>
	atom.words.length === 1 ||
	(atom.words.length === 2 && (kindAt(atom, 0) & PARTICLE) > 0);

/** `Liu, Pengfei, Yuan, Weizhe`: all single words, every second one a known given name. */
function isPairedByLexicon(atoms: readonly Atom[]): boolean {
	let even = 0;
	let odd = 0;
	for (const [at, atom] of atoms.entries()) {
		const given = (kindAt(atom, 0) & GIVEN_NAME) > 0 ? 1 : 0;
		if (at % 2 === 1) odd += given;
		else if (isFamilyWord(atom)) even += given;
		else return false;
	}
	return odd * 4 > atoms.length && even * 4 <= atoms.length;
}
