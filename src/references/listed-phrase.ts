import { isInitials, isInitialsOnly, isSuffix, wordsOf } from "./name-words.ts";
import { isOrganisation } from "./organisations.ts";
import { isCity, isPublisher } from "./publishers.ts";
import { isGivenPhrase, isInitialsLast, isNatural } from "./read-name.ts";
import { type Atom, isCapitals } from "./single-name.ts";
import { isConferenceAcronym, isVenue } from "./venues.ts";

/** A trailing full stop belongs to the sentence unless it belongs to initials. */
export function stripStop(phrase: string): string {
	const tidy = phrase.trimEnd();
	const last = wordsOf(tidy).at(-1) ?? "";
	return tidy.endsWith(".") && !isInitials(last) && !isSuffix(last)
		? tidy.slice(0, -1)
		: tidy;
}

/** Whether a phrase can stand in an author list after these others. */
export function isListed(phrase: string, before: readonly Atom[]): boolean {
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

/** Whether the last name of the list is a family name that waits for its given names. */
export function awaitsGiven(before: readonly Atom[]): boolean {
	const last = before.at(-1);
	if (last?.separator !== ",") return false;
	if (isInitials(wordsOf(last.text)[0] ?? "") && !isCapitals(last.text))
		return false;
	if (before.length === 1) return true;
	const paired = isInitialsOnly(before[1]?.text ?? "") || isCapitals(last.text);
	return paired && !isInitialsOnly(last.text) && !isSuffix(last.text);
}
