import { awaitsGiven, isListed, stripStop } from "./listed-phrase.ts";
import {
	isGivenName,
	isInitials,
	isInitialsOnly,
	isParticle,
	wordsOf,
} from "./name-words.ts";
import { isInitialsLast, isNatural, isShortened } from "./read-name.ts";
import type { Atom } from "./single-name.ts";

/** Offsets in a phrase at which a full stop may end the author list. */
export function stopsIn(phrase: string): number[] {
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

/** Whether the list could end with this phrase, full stop included. */
export function isComplete(phrase: string, before: readonly Atom[]): boolean {
	const bare = stripStop(phrase);
	if (isListed(bare, before)) return true;
	return bare.endsWith(".") && isListed(bare.slice(0, -1), before);
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

/** `J.` of `J. Robert Oppenheimer`, `A.` of `A. B. Smith`: the given names go on. */
const continuesInitials = (rest: string): boolean => {
	const [next = "", after = ""] = wordsOf(rest);
	if (after === "" && isParticle(next)) return true;
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
