import { readNames } from "./name-list.ts";
import { etAlia, kindOf, matchAt, separator } from "./name-separators.ts";
import {
	isGivenName,
	isInitials,
	isInitialsOnly,
	wordsOf,
} from "./name-words.ts";
import { isOrganisation } from "./organisations.ts";
import { readAtom } from "./read-atom.ts";
import { isInitialsLast, isNatural } from "./read-name.ts";
import type { Range } from "./rich-text.ts";
import type { Atom } from "./single-name.ts";
import type { CslName } from "./types.ts";

/** An author list at the start of a stretch of text. */
export interface Authors {
	readonly names: readonly CslName[];
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
export function scanNames(text: string, range: Range): Authors | undefined {
	const atoms: Atom[] = [];
	let at = range.start;
	let etAl = false;
	let atom = readAtom(text, at, range.end, atoms);
	while (atom && atoms.length < MOST_NAMES) {
		at = atom.end;
		const others = matchAt(etAlia, text, at);
		const between = others || atom.cut ? "" : matchAt(separator, text, at);
		atoms.push({ text: atom.text, separator: kindOf(between) });
		if (others) {
			etAl = true;
			at += others.length;
			break;
		}
		if (!between || at + between.length >= range.end) break;
		const more = matchAt(etAlia, text, at + between.length);
		if (more) {
			etAl = true;
			at += between.length + more.length;
			break;
		}
		atom = readAtom(text, at + between.length, range.end, atoms);
		if (atom) at += between.length;
	}
	return atoms.length > 0
		? finish(joinDoubleFamily(atoms, text.slice(range.start, at)), at, etAl)
		: undefined;
}

function finish(atoms: readonly Atom[], end: number, etAl: boolean): Authors {
	const list = readNames(closed(atoms));
	return {
		names: list.names,
		confidence: list.confidence,
		end,
		etAl,
		certain:
			etAl ||
			(atoms.length > 2 && atoms.every(isFullName)) ||
			atoms.some(
				(atom) =>
					isInitialsOnly(atom.text) ||
					isInitialsLast(atom.text) ||
					hasNameEvidence(atom.text),
			),
	};
}

/** `Agüera y Arcas, Blaise`: one family name of two. */
function joinDoubleFamily(
	atoms: readonly Atom[],
	text: string,
): readonly Atom[] {
	const [first, second, given, ...rest] = atoms;
	const written = `${first?.text} y ${second?.text}`;
	const joined =
		first?.separator === "and" &&
		second?.separator === "," &&
		given &&
		text.startsWith(written) &&
		(rest.length === 0 ||
			isGivenName(wordsOf(given.text)[0] ?? "") ||
			isInitialsOnly(given.text));
	return joined ? [{ text: written, separator: "," }, given, ...rest] : atoms;
}

/** The last name has no separator after it, whatever stood there. */
const closed = (atoms: readonly Atom[]): Atom[] =>
	atoms.map((atom, at) =>
		at === atoms.length - 1 ? { ...atom, separator: "" } : atom,
	);

/** Two words or more, all of them such as names have. */
const isFullName = (atom: Atom): boolean =>
	wordsOf(atom.text).length > 1 && isNatural(atom.text);

const hasNameEvidence = (text: string): boolean => {
	const [first = "", ...rest] = wordsOf(text);
	return (
		(rest.length > 0 && (isInitials(first) || rest.some(isInitials))) ||
		isGivenName(first) ||
		/^[\p{sc=Han}\p{sc=Hangul}]{2,4}$/u.test(text) ||
		isOrganisation(text)
	);
};
