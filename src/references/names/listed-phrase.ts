import { isSpace } from "../characters.ts";
import { isCity } from "../containers/cities.ts";
import { isPublisher } from "../containers/publishers.ts";
import {
	isConferenceAcronym,
	isJournal,
	isVenue,
} from "../containers/venues.ts";
import {
	isGivenPhrase,
	isInitialed,
	isInitialsLast,
	isNatural,
} from "./name-shapes.ts";
import { isOrganisation } from "./organisations.ts";
import {
	isInitialsOnly,
	isSuffixPhrase,
	kindAt,
	type Phrase,
	phraseOf,
} from "./phrase.ts";
import { type Atom, isCapitals } from "./single-name.ts";
import {
	DOTTED_INITIALS,
	GIVEN_NAME,
	INITIALS,
	kindsOf,
	SUFFIX,
} from "./word-kinds.ts";

/** A trailing full stop belongs to the sentence unless it belongs to initials. */
export function stripStop(phrase: string): string {
	const tidy = phrase.trimEnd();
	if (!tidy.endsWith(".")) return tidy;
	return kindsOf(lastWord(tidy)) & (INITIALS | SUFFIX)
		? tidy
		: tidy.slice(0, -1);
}

function lastWord(text: string): string {
	let at = text.length;
	while (at > 0 && !isSpace(text.charCodeAt(at - 1))) at--;
	return text.slice(at);
}

/** Whether a phrase can stand in an author list after these others. */
export function isListed(phrase: Phrase, before: readonly Atom[]): boolean {
	const { text } = phrase;
	if (text === "") return false;
	const [first] = before;
	const last = before[before.length - 1];
	if (last && isListedVenue(phrase)) return false;
	if (isPress(phrase)) return false;
	if (last && isWholeName(last) && /\sUP$/.test(text)) return false;
	if (first && first.words.length > 1 && isImprint(phrase)) return false;
	if (before.length > 1 && !before.some(hasInitials) && isJournal(text))
		return false;
	if (isInitialsOnly(phrase) || isSuffixPhrase(phrase))
		return last
			? last.separator === "," &&
					!(/^\p{Lu}{3}$/u.test(text) && isWholeName(last))
			: isAcronym(text);
	if (isBehindList(phrase, before)) return false;
	if (
		first &&
		isWholeName(first) &&
		phrase.words.length === 1 &&
		isLatinName(text)
	)
		return false;
	if (first && isShort(first) && !/\s/.test(text)) return false;
	return (
		isNatural(phrase) ||
		isInitialsLast(phrase) ||
		isOrganisation(phrase) ||
		(last !== undefined && isInitialed(phrase)) ||
		(awaitsGiven(before) && isGivenPhrase(phrase))
	);
}

/** `IMF`, `UN`: where no family name stands before them, no initials. */
export const isAcronym = (text: string): boolean => /^\p{Lu}{2,3}$/u.test(text);

/** `Quill` behind `Amiri Baraka and Amina Baraka,`: one word where a list of whole names has ended. */
const isBehindList = (phrase: Phrase, before: readonly Atom[]): boolean =>
	phrase.words.length === 1 &&
	before.length > 1 &&
	before[before.length - 2]?.separator === "and" &&
	before[before.length - 1]?.separator === "," &&
	before.every(({ words }) => words.length > 1);

/** `J. Smith`, `Smith J.`: no name of one word comes after such a one. */
const isShort = (phrase: Phrase): boolean =>
	(kindAt(phrase, 0) & INITIALS) > 0 ||
	(isInitialsLast(phrase) && (kindAt(phrase, -1) & INITIALS) > 0);

/** `Stephen Heath`: no name of one word, `Hill` of `Hill and Wang`, comes after such a one. */
const isWholeName = (phrase: Phrase): boolean =>
	phrase.words.length > 1 &&
	(kindAt(phrase, 0) & GIVEN_NAME) > 0 &&
	!isOrganisation(phrase);

const isLatinName = (text: string): boolean =>
	/^\p{Lu}(?:['’]\p{Lu})?\p{Ll}/u.test(text);

/** The same of a phrase as it is written. */
export const isListedText = (text: string, before: readonly Atom[]): boolean =>
	isListed(phraseOf(text), before);

/** `ICLR`, `IEEE Transactions on …` after names. */
const isListedVenue = (phrase: Phrase): boolean =>
	isConferenceAcronym(phrase.text) ||
	(phrase.words.length > 1 && isCapitals(phrase) && isVenue(phrase.text)) ||
	(isOrganisation(phrase) && isVenue(phrase.text));

const publisherEnd = /\b(?:Press|Verlag|U?P|Books)$/;

const publisherStart =
	/^(?:Wydawnictwo|Verlag|Editorial|Ediciones|Editora|Edições|Éditions|Editions|Edizioni|Presses|Uitgeverij|Editura|Nakladatelství|Издательство|NXB|Imprenta|Librairie|Librería|Livraria)\s/u;

const hasInitials = ({ kinds }: Phrase): boolean =>
	kinds.some((kind) => (kind & INITIALS) > 0);

/** `MIT Press`, but not `William H. Press`. */
const isPress = (phrase: Phrase): boolean =>
	phrase.words.length > 1 &&
	!(kindAt(phrase, 0) & (DOTTED_INITIALS | GIVEN_NAME)) &&
	publisherEnd.test(phrase.text) &&
	isPublisher(phrase.text) &&
	!isInitialsLast(phrase);

/** `Paris`, `U of Illinois P`, `Foreign Affairs` after names in natural order: where and by whom the work was published. */
const isImprint = (phrase: Phrase): boolean =>
	isCity(phrase.text) ||
	isJournal(phrase.text) ||
	publisherStart.test(phrase.text) ||
	(publisherEnd.test(phrase.text) &&
		isPublisher(phrase.text) &&
		!isInitialsLast(phrase));

/** Whether the last name of the list is a family name that waits for its given names. */
export function awaitsGiven(before: readonly Atom[]): boolean {
	const last = before[before.length - 1];
	if (last?.separator !== ",") return false;
	if (kindAt(last, 0) & INITIALS && !isCapitals(last)) return false;
	const [, second] = before;
	if (!second) return true;
	const paired = isInitialsOnly(second) || isCapitals(last);
	return paired && !isInitialsOnly(last) && !isSuffixPhrase(last);
}
