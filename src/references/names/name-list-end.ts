import { isSpace } from "../characters.ts";
import {
	awaitsGiven,
	isAcronym,
	isListed,
	isListedText,
	stripStop,
} from "./listed-phrase.ts";
import { isInitialsLast, isNatural } from "./name-shapes.ts";
import { isOrganisation } from "./organisations.ts";
import {
	isInitialsOnly,
	kindAt,
	type Phrase,
	phraseOf,
	wordsOf,
} from "./phrase.ts";
import { isShortened } from "./read-name.ts";
import type { Atom } from "./single-name.ts";
import {
	GIVEN_NAME,
	INITIALS,
	isInitials,
	isSuffix,
	kindsOf,
	PARTICLE,
	SUFFIX,
} from "./word-kinds.ts";

/** Offsets in a phrase at which a full stop may end the author list. */
export function stopsIn(phrase: string): number[] {
	const stops: number[] = [];
	const length = phrase.trimEnd().length;
	for (let at = 0; at + 1 < length && stops.length < 8; at++) {
		const code = phrase.charCodeAt(at);
		if ((code === 46 || code === 0x3002) && mayStop(phrase, at))
			stops.push(at + 1);
	}
	return stops;
}

/** A full stop before a space, or between a small letter and a capitalised word. */
const mayStop = (phrase: string, at: number): boolean =>
	(isSpace(phrase.charCodeAt(at + 1)) &&
		!/(?:^|\s)St$/.test(phrase.slice(Math.max(0, at - 3), at))) ||
	(/\p{L}/u.test(phrase[at - 1] ?? "") &&
		/^\p{Lu}\p{Ll}{2}/u.test(phrase.slice(at + 1, at + 4)));

/** Whether the list could end with this phrase, full stop included. */
export function isComplete(phrase: string, before: readonly Atom[]): boolean {
	const bare = stripStop(phrase);
	if (isListedText(bare, before)) return true;
	return bare.endsWith(".") && isListedText(bare.slice(0, -1), before);
}

/** `R. Friedman` before `, J.`: two names whose comma was forgotten, and no end of the list. */
export const missesComma = (phrase: string, after: string): boolean =>
	/^\p{Lu}\.\s\p{Lu}\p{Ll}[\p{L}'’-]+\s*$/u.test(phrase) &&
	/^\s*,\s*\p{Lu}\./u.test(after);

/**
 * Where a phrase with full stops in it is cut: `N. Attention is all …` after the initials,
 * `James A. Robinson. Why …` after the name.
 */
export function chooseCut(
	phrase: string,
	cuts: readonly number[],
	before: readonly Atom[],
	next: string,
): number | undefined {
	if (cuts.length === 0) return undefined;
	const inverted = awaitsGiven(before);
	for (const cut of cuts) {
		const head = phraseOf(stripStop(phrase.slice(0, cut)));
		const rest = phrase.slice(cut).trim();
		const initials = isInitialsOnly(head);
		if (
			inverted &&
			initials &&
			!continuesInitials(rest, head.words.length, next)
		)
			return cutEnd(cut, head);
		const isOwn = before.length === 0 && isAcronym(head.text);
		if ((initials && !isOwn) || isSuffix(wordsOf(rest)[0] ?? "")) continue;
		if (inverted && isShortened(`${head.text}.`, wordsOf(rest)[0])) continue;
		if (
			kindAt(head, -1) & INITIALS &&
			!isOrganisation(head) &&
			!(next === ":" && isTitleBehind(head, rest)) &&
			isMiddleInitial(head, wordsOf(rest), before)
		)
			continue;
		return cutEnd(cut, head);
	}
	return isListed(phraseOf(stripStop(phrase)), before)
		? undefined
		: cuts[cuts.length - 1];
}

/** `Self-efficacy:` behind `Bandura A.`: one word, and no given name before the initials. */
const isTitleBehind = (head: Phrase, rest: string): boolean =>
	isInitialsLast(head) &&
	!(kindAt(head, 0) & (GIVEN_NAME | INITIALS)) &&
	wordsOf(rest).length === 1;

const cutEnd = (cut: number, { text }: Phrase): number =>
	text.endsWith(".") ? cut : cut - 1;

/** `Thi.` of `Nguyen, C. Thi. "`: one word, and a title in quotation marks behind it. */
const isBeforeTitle = (word: string, after: string, mark: string): boolean =>
	after === "" && /["“«]/.test(mark) && /^\p{Lu}\p{Ll}{1,7}\.$/u.test(word);

/** `J.` of `J. Robert Oppenheimer`, `A.` of `A. B. Smith`: the given names go on. */
const continuesInitials = (
	rest: string,
	count: number,
	mark: string,
): boolean => {
	const [next = "", after = ""] = wordsOf(rest);
	if (after === "" && kindsOf(next.replace(/\.$/, "")) & PARTICLE) return true;
	if (
		kindsOf(next) & (PARTICLE | SUFFIX) &&
		(after === "" || isInitials(after))
	)
		return true;
	return (
		isBeforeTitle(next, after, mark) ||
		(isInitials(next) && next.includes(".")) ||
		(count === 1 &&
			(kindsOf(next.replace(/[.,]$/, "")) & GIVEN_NAME) > 0 &&
			(next.endsWith(".") || after === ""))
	);
};

/** `A.` of `James A. Robinson. Why nations fail`: a name goes on after it. */
function isMiddleInitial(
	head: Phrase,
	words: readonly string[],
	before: readonly Atom[],
): boolean {
	const next = words[0] ?? "";
	if (isInitials(next) && next.includes(".")) return true;
	if (before[0] && isInitialsLast(before[0])) return false;
	if (isInitialsLast(head) && /^\p{sc=Cyrillic}/u.test(head.text)) return false;
	if (
		hasSeveralInitials(head) &&
		(words.length > 1 || /\p{sc=Cyrillic}/u.test(head.text))
	)
		return false;
	const name = phraseOf(next.replace(/[.,]$/, ""));
	if (
		awaitsGiven(before) &&
		before[before.length - 1]?.words.length === 1 &&
		!(kindAt(name, 0) & GIVEN_NAME)
	)
		return false;
	if (!isNatural(name)) return false;
	if (kindAt(head, 0) & (INITIALS | GIVEN_NAME)) return true;
	return (
		next.endsWith(".") ||
		words.length === 1 ||
		before.some((atom) => atom.words.length > 1 && !isInitialsLast(atom))
	);
}

/** `Выготский Л. С.`: a family name no given name is like, and two initials after it. */
function hasSeveralInitials({ kinds }: Phrase): boolean {
	if (kinds.length < 3 || (kinds[0] ?? 0) & (GIVEN_NAME | INITIALS))
		return false;
	for (let at = 1; at < kinds.length; at++)
		if (!((kinds[at] ?? 0) & INITIALS)) return false;
	return true;
}
