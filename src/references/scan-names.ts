import { SPENT } from "./leftover.ts";
import { type Atom, isCapitals, readNames } from "./name-list.ts";
import {
	isGivenName,
	isInitials,
	isInitialsOnly,
	isSuffix,
	wordsOf,
} from "./name-words.ts";
import { isOrganisation } from "./organisations.ts";
import { isCity, isPublisher } from "./publishers.ts";
import {
	isGivenPhrase,
	isInitialsLast,
	isNatural,
	isShortened,
} from "./read-name.ts";
import type { Range } from "./rich-text.ts";
import type { CslName } from "./types.ts";
import { isConferenceAcronym, isVenue } from "./venues.ts";

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

const separator =
	/\s*(?:[,，、]\s*(?:(?:…|(?:\.\s?){3})\s*,?\s*)?(?:(?:and|AND|und|et|ET|y|e|и|en|och|og|ve|com|with)\s+|&\s*)?|;\s*(?:(?:and|und|et|y|e|и)\s+|&\s*)?|；\s*|\s(?:and|AND|und|UND|et|ET|y|e|и|en|och|og|ve|i|ja|és)\s+|\s?&\s*|\s?[与和及]\s?|(?<=[\p{sc=Han}\p{sc=Hiragana}])・(?=[\p{sc=Han}\p{sc=Hiragana}])|\s+·\s+|\s\/\s|\/(?=\p{Lu}))/uy;
const etAlia =
	/[\s,;]*(?<![\p{L}\d])(?:and\s+)?(?:(?:et\.?\s*al(?:ii|ia)?|ET AL)\b\.?|and (?:\d+ )?(?:others|colleagues)|others(?=[.,])|u\.\s?a\.|et collab\.|y otros|y cols\.|e outros|и др\.|ve (?:diğerleri|ark\.))|\s*(?:，\s*)?等(?:人)?(?=[.。,，\s(（]|$)|\s*외(?:\s*\d+\s*명)?(?=[.,\s(（]|$)/uy;
/** What no name holds. */
const stops: ReadonlySet<string> = new Set(
	`([{（【])}）】“”"«»„「」『』《》〈〉:：?!;；/|0123456789—${SPENT}`,
);
/** A separator is looked for only where one may begin. */
const separatorStarts: ReadonlySet<string> = new Set(
	" \t\n\u00a0\u3000,，、&与和及・",
);
const dashes: ReadonlySet<string> = new Set("-–—");

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

function matchAt(pattern: RegExp, text: string, at: number): string {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? "";
}

function kindOf(between: string): Atom["separator"] {
	if (between === "") return "";
	if (/[;；·・/]/.test(between)) return ";";
	return /^\s*[,，、]\s*$/.test(between) || /[、，]/.test(between)
		? ","
		: "and";
}

interface FoundAtom {
	readonly text: string;
	readonly end: number;
	/** Whether a full stop ends the list here. */
	readonly cut: boolean;
}

/** A capital, a letter of a script without them, or a particle: `van`, `d'`, `al-`. */
const mayBeginName =
	/^\s*(?:\p{Lu}|(?:boyd|danah|bell|hooks)\b|['’‘]t\s|\p{Lo}|\p{Ll}{1,6}['’\s-])/u;

/** The phrase at `from`, up to a separator, something no name holds, or a full stop that ends the list. */
function readAtom(
	text: string,
	from: number,
	limit: number,
	before: readonly Atom[],
): FoundAtom | undefined {
	const end = phraseEnd(text, from, limit);
	const phrase = text.slice(from, end);
	if (!mayBeginName.test(phrase)) return undefined;
	const cuts = stopsIn(phrase).filter((cut) =>
		isComplete(phrase.slice(0, cut), before),
	);
	const cut = missesComma(phrase, text.slice(end, end + 6))
		? undefined
		: chooseCut(phrase, cuts, before);
	if (cut !== undefined) return atomOf(phrase.slice(0, cut), from, true);
	return isListed(stripStop(phrase), before) || isWithOthers(text, from, end)
		? atomOf(stripStop(phrase), from, false)
		: undefined;
}

/** `Power et al.`: whatever the word means elsewhere, others stand with it. */
const isWithOthers = (text: string, from: number, end: number): boolean =>
	/^\p{Lu}[\p{L}'’-]+$/u.test(text.slice(from, end)) &&
	/^,?\s(?:et\.?\sal\b|and\scolleagues)/.test(text.slice(end, end + 16));

const atomOf = (phrase: string, from: number, cut: boolean): FoundAtom => ({
	text: phrase.trim(),
	end: from + phrase.trimEnd().length,
	cut,
});

/** A trailing full stop belongs to the sentence unless it belongs to initials. */
function stripStop(phrase: string): string {
	const tidy = phrase.trimEnd();
	const last = wordsOf(tidy).at(-1) ?? "";
	return tidy.endsWith(".") && !isInitials(last) && !isSuffix(last)
		? tidy.slice(0, -1)
		: tidy;
}

function phraseEnd(text: string, from: number, limit: number): number {
	const longest = Math.min(limit, from + 160);
	for (let at = from; at < longest; at++) {
		const character = text[at] ?? "";
		if (stops.has(character)) return at;
		if (!separatorStarts.has(character)) continue;
		separator.lastIndex = at;
		if (at > from && separator.test(text)) return at;
		if (isOthers(text, at + 1)) return at;
		if (dashes.has(text[at + 1] ?? "") && text[at + 2] === " ") return at;
	}
	return longest;
}

/** `외`, `等`: “and others” of lists that put a space before it. */
const isOthers = (text: string, at: number): boolean =>
	(text[at] === "외" || text[at] === "等") &&
	/^.인?(?:\s?\d+\s?명)?[.,\s(（)]/u.test(text.slice(at, at + 8));

/** Offsets in a phrase at which a full stop may end the author list. */
function stopsIn(phrase: string): number[] {
	const stops: number[] = [];
	const length = phrase.trimEnd().length;
	for (let at = 0; at + 1 < length && stops.length < 8; at++)
		if ((phrase[at] === "." || phrase[at] === "。") && mayStop(phrase, at))
			stops.push(at + 1);
	return stops;
}

/** A full stop before a space, or between a small letter and a capitalised word. */
const mayStop = (phrase: string, at: number): boolean =>
	/\s/.test(phrase[at + 1] ?? "") ||
	(/\p{L}/u.test(phrase[at - 1] ?? "") &&
		/^\p{Lu}\p{Ll}{2}/u.test(phrase.slice(at + 1, at + 4)));

/** Whether a phrase can stand in an author list after these others. */
function isListed(phrase: string, before: readonly Atom[]): boolean {
	if (phrase === "") return false;
	if (before.length > 0 && isListedVenue(phrase)) return false;
	if (wordsOf(before[0]?.text ?? "").length > 1 && isImprint(phrase))
		return false;
	if (isInitialsOnly(phrase) || isSuffix(phrase))
		return before.at(-1)?.separator === ",";
	if (isInitials(wordsOf(before[0]?.text ?? "")[0] ?? "") && !/\s/.test(phrase))
		return false;
	return (
		isNatural(phrase) ||
		isInitialsLast(phrase) ||
		isOrganisation(phrase) ||
		(awaitsGiven(before) && isGivenPhrase(phrase)) ||
		(before.length === 0 && /^\p{Lu}{2,3}$/u.test(phrase))
	);
}

/** `ICLR`, `IEEE Transactions on …` after names. */
const isListedVenue = (phrase: string): boolean =>
	isConferenceAcronym(phrase) || (isOrganisation(phrase) && isVenue(phrase));

/** `Paris`, `U of Illinois P` after names in natural order: where and by whom the work was published. */
const isImprint = (phrase: string): boolean =>
	isCity(phrase) ||
	(isPublisher(phrase) &&
		!isInitialsLast(phrase) &&
		/\b(?:Press|Verlag|U?P|Books)$/.test(phrase));

/** Whether the list could end with this phrase, full stop included. */
function isComplete(phrase: string, before: readonly Atom[]): boolean {
	const bare = stripStop(phrase);
	if (isListed(bare, before)) return true;
	return bare.endsWith(".") && isListed(bare.slice(0, -1), before);
}

/** `R. Friedman` before `, J.`: two names whose comma was forgotten, and no end of the list. */
const missesComma = (phrase: string, after: string): boolean =>
	/^\p{Lu}\.\s\p{Lu}\p{Ll}[\p{L}'’-]+\s*$/u.test(phrase) &&
	/^\s*,\s*\p{Lu}\./u.test(after);

/**
 * Where a phrase with full stops in it is cut: `N. Attention is all …` after the initials,
 * `James A. Robinson. Why …` after the name.
 */
function chooseCut(
	phrase: string,
	cuts: readonly number[],
	before: readonly Atom[],
): number | undefined {
	if (cuts.length === 0) return undefined;
	const inverted = awaitsGiven(before);
	for (const cut of cuts) {
		const head = stripStop(phrase.slice(0, cut));
		const rest = phrase.slice(cut).trim();
		if (inverted && isInitialsOnly(head) && !continuesInitials(rest))
			return cutEnd(phrase, cut, head);
		if (isInitialsOnly(head)) continue;
		if (inverted && isShortened(`${head}.`, wordsOf(rest)[0])) continue;
		if (
			isInitials(wordsOf(head).at(-1) ?? "") &&
			isMiddleInitial(head, rest, before)
		)
			continue;
		return cutEnd(phrase, cut, head);
	}
	return isListed(stripStop(phrase), before) ? undefined : cuts.at(-1);
}

const cutEnd = (_phrase: string, cut: number, head: string): number =>
	head.endsWith(".") ? cut : cut - 1;

/** Whether the last name of the list is a family name that waits for its given names. */
function awaitsGiven(before: readonly Atom[]): boolean {
	const last = before.at(-1);
	if (last?.separator !== ",") return false;
	if (isInitials(wordsOf(last.text)[0] ?? "") && !isCapitals(last.text))
		return false;
	if (before.length === 1) return true;
	const paired = isInitialsOnly(before[1]?.text ?? "") || isCapitals(last.text);
	return paired && !isInitialsOnly(last.text) && !isSuffix(last.text);
}

/** `J.` of `J. Robert Oppenheimer`, `A.` of `A. B. Smith`: the given names go on. */
const continuesInitials = (rest: string): boolean => {
	const [next = "", after = ""] = wordsOf(rest);
	return (
		(isInitials(next) && next.includes(".")) ||
		(isGivenName(next.replace(/[.,]$/, "")) &&
			(next.endsWith(".") || after === ""))
	);
};

/** `A.` of `James A. Robinson. Why nations fail`: a name goes on after it. */
function isMiddleInitial(
	head: string,
	rest: string,
	before: readonly Atom[],
): boolean {
	const words = wordsOf(rest);
	const next = words[0] ?? "";
	if (isInitials(next) && next.includes(".")) return true;
	if (before[0] && isInitialsLast(before[0].text)) return false;
	if (
		hasSeveralInitials(head) &&
		(words.length > 1 || /\p{sc=Cyrillic}/u.test(head))
	)
		return false;
	const name = next.replace(/[.,]$/, "");
	if (
		awaitsGiven(before) &&
		wordsOf(before.at(-1)?.text ?? "").length === 1 &&
		!isGivenName(name)
	)
		return false;
	if (!isNatural(name)) return false;
	const natural = before.some(
		(atom) => wordsOf(atom.text).length > 1 && !isInitialsLast(atom.text),
	);
	if (isInitials(wordsOf(head)[0] ?? "") || isGivenName(wordsOf(head)[0] ?? ""))
		return true;
	return natural || next.endsWith(".") || words.length === 1;
}

/** `Выготский Л. С.`: a family name no given name is like, and two initials after it. */
function hasSeveralInitials(head: string): boolean {
	const [first = "", ...rest] = wordsOf(head);
	return (
		rest.length > 1 &&
		rest.every(isInitials) &&
		!isGivenName(first) &&
		!isInitials(first)
	);
}
