import type { Range } from "../rich-text.ts";
import type { CslName } from "../types.ts";
import { isFamilyFirst } from "./family-first.ts";
import { readNames } from "./name-list.ts";
import { etAliaAt, kindOf, separatorAt } from "./name-separators.ts";
import { isInitialsLast, isNatural } from "./name-shapes.ts";
import { isOrganisation } from "./organisations.ts";
import { isInitialsOnly, kindAt, type Phrase, phraseOf } from "./phrase.ts";
import { readAtom } from "./read-atom.ts";
import { type Atom, atomOf } from "./single-name.ts";
import { GIVEN_NAME, INITIALS } from "./word-kinds.ts";

/** An author list at the start of a stretch of text. */
export interface Authors {
	readonly names: readonly CslName[];
	readonly start: number;
	/** Where the list ends; punctuation after it is not part of it. */
	readonly end: number;
	readonly etAl: boolean;
	readonly confidence: number;
	/** Whether something but capital letters says that these are names: initials, `et al.`, known given names. */
	readonly certain: boolean;
}

/** Author lists longer than this many names are read to here. */
const MOST_NAMES = 3000;

/** Read the longest author list that begins at `range.start`; none if nothing there can be a name. */
export function scanNames(
	text: string,
	{ start, end }: Range,
): Authors | undefined {
	const atoms: Atom[] = [];
	const ends: number[] = [];
	let at = start;
	let etAl = false;
	let atom = readAtom(text, at, end, atoms);
	while (atom && atoms.length < MOST_NAMES) {
		at = atom.end;
		ends.push(at);
		const others = etAliaAt(text, at);
		const between = others || atom.cut ? "" : separatorAt(text, at);
		atoms.push(atomOf(atom.phrase, kindOf(between)));
		if (others) {
			etAl = true;
			at += others.length;
			break;
		}
		if (!between || at + between.length >= end) break;
		const more = etAliaAt(text, at + between.length);
		if (more) {
			etAl = true;
			at += between.length + more.length;
			break;
		}
		atom = readAtom(text, at + between.length, end, atoms);
		if (atom) at += between.length;
		else if (isTitleBehind(atoms, text, at + between.length)) {
			atoms.pop();
			at = ends[atoms.length - 1] ?? start;
		}
	}
	return atoms.length > 0
		? finish(joinDoubleFamily(atoms, text, start), { start, end: at }, etAl)
		: undefined;
}

/** `Le Fromage` of `Ginzburg C., Le Fromage et les vers`: a word joins it to one that is no name. */
function isTitleBehind(
	atoms: readonly Atom[],
	text: string,
	next: number,
): boolean {
	const last = atoms[atoms.length - 1];
	return (
		atoms.length > 1 &&
		last?.separator === "and" &&
		atoms[atoms.length - 2]?.separator === "," &&
		!showsName(last) &&
		/^\p{Ll}/u.test(text.slice(next, next + 1)) &&
		!text.startsWith("the ", next)
	);
}

function finish(atoms: Atom[], { start, end }: Range, etAl: boolean): Authors {
	const last = atoms.pop();
	if (last) atoms.push(atomOf(last, ""));
	const list = readNames(atoms);
	return {
		names: list.names,
		start,
		end,
		etAl,
		confidence: list.confidence,
		certain: etAl || areCertain(atoms),
	};
}

function areCertain(atoms: readonly Atom[]): boolean {
	for (const atom of atoms) if (showsName(atom)) return true;
	return atoms.length > 2 && atoms.every(isFullName);
}

/** `Agüera y Arcas, Blaise`: one family name of two, wherever it stands in the list. */
function joinDoubleFamily(atoms: Atom[], text: string, start: number): Atom[] {
	for (let at = 0; at + 2 < atoms.length; at++) {
		const [first, second, given] = atoms.slice(at, at + 3);
		if (first?.separator !== "and" || second?.separator !== "," || !given)
			continue;
		const before = atoms[at - 1];
		if (before && (!isInitialsOnly(before) || isInitialsOnly(first))) continue;
		const written = `${first.text} y ${second.text}`;
		const isGiven =
			(at === 0 && atoms.length === 3) ||
			(kindAt(given, 0) & GIVEN_NAME) > 0 ||
			isInitialsOnly(given);
		if (isGiven && text.startsWith(written, text.indexOf(first.text, start)))
			atoms.splice(at, 2, atomOf(phraseOf(written), ","));
	}
	return atoms;
}

/** Two words or more, all of them such as names have. */
const isFullName = (atom: Atom): boolean =>
	atom.words.length > 1 && isNatural(atom);

/** Whether initials, a known given name or an institution's words say that this is a name. */
function showsName(phrase: Phrase): boolean {
	const { text, kinds } = phrase;
	if (kindAt(phrase, 0) & GIVEN_NAME || isFamilyFirst(phrase)) return true;
	if (kinds.length > 1)
		for (const kind of kinds) if (kind & INITIALS) return true;
	return (
		isInitialsOnly(phrase) ||
		isInitialsLast(phrase) ||
		(text.length < 5 && /^[\p{sc=Han}\p{sc=Hangul}]{2,4}$/u.test(text)) ||
		isOrganisation(phrase)
	);
}
