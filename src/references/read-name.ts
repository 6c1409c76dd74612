import { splitEastAsianName } from "./east-asian-names.ts";
import {
	isFamilyParticle,
	isInitials,
	isNameWord,
	isParticle,
	isSuffix,
	wordsOf,
} from "./name-words.ts";
import { isOrganisation } from "./organisations.ts";
import type { CslName } from "./types.ts";

/** `van der Maaten` apart into particle and family name. */
function family(words: readonly string[]): CslName {
	let at = 0;
	while (at < words.length - 1 && isParticle(words[at] ?? "")) at++;
	const particle = words.slice(0, at).join(" ");
	return {
		family: words.slice(at).join(" "),
		...(particle ? { "non-dropping-particle": particle } : {}),
	};
}

const withGiven = (name: CslName, given: string): CslName =>
	given ? { ...name, given } : name;

const withSuffix = (name: CslName, suffix: string | undefined): CslName =>
	suffix ? { ...name, suffix: suffix.replace(/^(Jr|Sr)$/, "$1.") } : name;

/** Take `Jr.` off the end of a name's words. */
function popSuffix(words: string[]): string | undefined {
	return words.length > 2 && isSuffix(words.at(-1) ?? "")
		? words.pop()
		: undefined;
}

/** Put the dots and spaces of initials in one form (`PJ` → `P. J.`, `J.-P.` kept). */
export function tidyGiven(given: string): string {
	return given
		.replace(/^\p{Lu}{2,3}$/u, (initials) => [...initials].join(" "))
		.replace(/(?<=^|[\s-])(\p{Lu})(?=$|[\s-])/gu, "$1.")
		.replace(/(\p{Lu}\.)(?=\p{Lu})/gu, "$1 ")
		.trim();
}

/** Read `Vaswani, A.`: what stands on either side of the comma. */
export function readInverted(
	familyText: string,
	givenText: string,
	suffix?: string,
): CslName {
	const words = wordsOf(familyText);
	const ending = popSuffix(words) ?? suffix;
	const given = wordsOf(givenText);
	const tail: string[] = [];
	while (given.length > 1 && isParticle(given.at(-1) ?? ""))
		tail.unshift(given.pop() ?? "");
	const last = given.at(-1) ?? "";
	const late = given.length > 1 && isSuffix(last) ? given.pop() : undefined;
	return withSuffix(
		withGiven(family([...tail, ...words]), tidyGiven(given.join(" "))),
		late ?? ending,
	);
}

/** `LATOUR Bruno`, `NGUYEN VAN Thanh`: capitals mark the family name wherever it stands. */
function readCapitals(words: readonly string[]): CslName {
	const end = words.findIndex((word) => /\p{Ll}/u.test(word));
	if (end < 1)
		return withGiven(
			{ family: words.at(-1) ?? "" },
			words.slice(0, -1).join(" "),
		);
	return withGiven(
		{ family: words.slice(0, end).join(" ") },
		tidyGiven(words.slice(end).join(" ")),
	);
}

/** Read `Ashish Vaswani`, `L. van der Maaten`, `Martin Luther King Jr.`. */
export function readNatural(text: string): CslName {
	const words = wordsOf(text);
	const east =
		words.length === 1 ? splitEastAsianName(words[0] ?? "") : undefined;
	if (east) return east;
	if (/^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(words[0] ?? "") && words.length > 1)
		return readCapitals(words);
	const suffix = popSuffix(words);
	let at = words.length - 1;
	const first = words.findIndex(
		(word, index) => index > 0 && (isParticle(word) || isFamilyParticle(word)),
	);
	if (first > 0 && first < words.length - 1) at = first;
	while (at === words.length - 1 && at > 0 && isSpanishPair(words, at)) at--;
	return withSuffix(
		withGiven(family(words.slice(at)), tidyGiven(words.slice(0, at).join(" "))),
		suffix,
	);
}

/** Family names that only come before another one, so that `José Luis García Pérez` has both. */
const firstOfTwo =
	/^(?:García|González|Rodríguez|Fernández|López|Martínez|Sánchez|Pérez|Gómez|Martín|Jiménez|Ruiz|Hernández|Díaz|Moreno|Muñoz|Álvarez|Romero|Vargas|Ortega)$/;
const isSpanishPair = (words: readonly string[], at: number): boolean =>
	at >= 2 && firstOfTwo.test(words[at - 1] ?? "");

/** Read `van der Maaten L`, `Aronson J. K.`, `Smith JA Jr`. */
export function readInitialsLast(text: string): CslName {
	const words = wordsOf(text);
	const suffix = popSuffix(words);
	let at = words.length;
	while (at > 1 && isInitials(words[at - 1] ?? "")) at--;
	const inner = /^I{2,3}$|^IV$/.test(words[at] ?? "") && words.length > at + 1;
	const given = words.slice(inner ? at + 1 : at).join(" ");
	return withSuffix(
		withGiven(family(words.slice(0, at)), tidyGiven(given)),
		inner ? words[at] : suffix,
	);
}

/** Whether a phrase ends in initials after a family name, as Vancouver has it. */
export function isInitialsLast(text: string): boolean {
	const words = wordsOf(text);
	if (words.length > 2 && isSuffix(words.at(-1) ?? "")) words.pop();
	let at = words.length;
	while (at > 0 && isInitials(words[at - 1] ?? "")) at--;
	if (at === words.length || at === 0 || at > 4) return false;
	const before = words.slice(0, at);
	return (
		isNameWord(before.at(-1) ?? "") &&
		before.every((word) => isNameWord(word) || isParticle(word))
	);
}

/** Whether a phrase can be one person's name in natural order, or a family name alone. */
export function isNatural(text: string): boolean {
	const words = wordsOf(text);
	if (words.length > 2 && isSuffix(words.at(-1) ?? "")) words.pop();
	const heads = words.filter((word) => !isInitials(word) && !isParticle(word));
	return (
		words.length > 0 &&
		words.length <= 7 &&
		heads.length > 0 &&
		heads.length <= 4 &&
		!isInitials(words.at(-1) ?? "") &&
		heads.every(isNameWord) &&
		!(isParticle(words.at(-1) ?? "") && words.length === 1)
	);
}

export const readOrganisation = (text: string): CslName => ({
	literal: text.trim(),
});

export const isName = (text: string): boolean =>
	isNatural(text) || isInitialsLast(text) || isOrganisation(text);

/** `Yu.` of `Yu. E.`: a given name of few letters, shortened, and an initial after it. */
export const isShortened = (word: string, next = ""): boolean =>
	/^\p{Lu}\p{Ll}{1,3}\.$/u.test(word) && /^\p{Lu}\.$/u.test(next);

/** `Stephen H.`, `Gintare Karolina`, `J. Robert`: given names as they follow an inverted family name. */
export function isGivenPhrase(text: string): boolean {
	const words = wordsOf(text);
	return (
		words.length > 0 &&
		words.length <= 5 &&
		words.every(
			(word, at) =>
				isNameWord(word) ||
				(at === 0 && isShortened(word, words[1])) ||
				isInitials(word) ||
				isParticle(word) ||
				isSuffix(word),
		)
	);
}
