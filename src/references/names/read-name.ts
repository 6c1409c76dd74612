import type { CslName } from "../types.ts";
import { splitEastAsianName } from "./east-asian-names.ts";
import { isFamilyFirst } from "./family-first.ts";
import { kindAt, type Phrase } from "./phrase.ts";
import { tidyGiven } from "./tidy-given.ts";
import {
	CAPITALS,
	FAMILY_PARTICLE,
	INITIALS,
	isInitials,
	PARTICLE,
	SUFFIX,
} from "./word-kinds.ts";

/** A name out of the words that stand for each part: `van der Maaten` apart into particle and family name. */
function nameOf(
	{ words, kinds }: Pick<Phrase, "words" | "kinds">,
	given: string,
	suffix: string | undefined,
): CslName {
	let at = 0;
	while (at < words.length - 1 && (kinds[at] ?? 0) & PARTICLE) at++;
	const name: Writable = { family: join(words, at, words.length) };
	if (at > 0) name["non-dropping-particle"] = join(words, 0, at);
	if (given) name.given = given;
	if (suffix) name.suffix = /^[JS]r$/.test(suffix) ? `${suffix}.` : suffix;
	return name;
}

type Writable = { -readonly [Key in keyof CslName]: CslName[Key] };

function join(words: readonly string[], from: number, to: number): string {
	let text = words[from] ?? "";
	for (let at = from + 1; at < to; at++) text += ` ${words[at]}`;
	return from < to ? text : "";
}

/** How many words a name has without the `Jr.` at its end. */
const withoutSuffix = ({ words, kinds }: Phrase, fewest = 2): number =>
	words.length > fewest &&
	(kinds[words.length - 1] ?? 0) & SUFFIX &&
	!(words.at(-1) === "V" && (kinds.at(-2) ?? 0) & INITIALS)
		? words.length - 1
		: words.length;

const part = (
	{ words, kinds }: Phrase,
	from: number,
	to: number,
): Pick<Phrase, "words" | "kinds"> => ({
	words: words.slice(from, to),
	kinds: kinds.slice(from, to),
});

/** Read `Vaswani, A.`: what stands on either side of the comma. */
export function readInverted(
	family: Phrase,
	given: Phrase,
	suffix?: string,
): CslName {
	const length = withoutSuffix(family, 1);
	const ending = length < family.words.length ? family.words[length] : suffix;
	let end = given.words.length;
	while (end > 1 && (given.kinds[end - 1] ?? 0) & PARTICLE) end--;
	const hasLate = end > 1 && (given.kinds[end - 1] ?? 0) & SUFFIX;
	const late = hasLate ? given.words[end - 1] : undefined;
	const own = part(family, 0, length);
	const tail = part(given, end, given.words.length);
	return nameOf(
		tail.words.length > 0
			? {
					words: [...tail.words, ...own.words],
					kinds: [...tail.kinds, ...own.kinds],
				}
			: own,
		tidyGiven(join(given.words, 0, hasLate ? end - 1 : end)),
		late ?? ending,
	);
}

/** `LATOUR Bruno`, `NGUYEN VAN Thanh`: capitals mark the family name wherever it stands. */
function readCapitals({ words }: Phrase): CslName {
	const end = words.findIndex((word) => /\p{Ll}/u.test(word));
	const given =
		end < 1
			? join(words, 0, words.length - 1)
			: tidyGiven(join(words, end, words.length));
	const family = end < 1 ? (words.at(-1) ?? "") : join(words, 0, end);
	return given ? { family, given } : { family };
}

/** `HLA` of `HLA Hart`: three capitals that are no syllable, as `KIM` and `LEE` are. */
const areInitials = (word: string): boolean =>
	word.length === 3 && !/^[^AEIOUY]?[AEIOUY]{1,2}[^AEIOUY]?$/.test(word);

/** Read `Ashish Vaswani`, `L. van der Maaten`, `Martin Luther King Jr.`. */
export function readNatural(phrase: Phrase): CslName {
	const { words, kinds } = phrase;
	const first = words[0] ?? "";
	const east = words.length === 1 ? splitEastAsianName(first) : undefined;
	if (east) return east;
	if (
		words.length > 1 &&
		first.length > 2 &&
		kindAt(phrase, 0) & CAPITALS &&
		!areInitials(first)
	)
		return readCapitals(phrase);
	const length = withoutSuffix(phrase);
	if (kindAt(phrase, 0) & PARTICLE && length === words.length)
		return nameOf(phrase, "", undefined);
	if (isFamilyFirst(phrase)) return { family: first, given: words[1] ?? "" };
	let at = length - 1;
	for (let index = 1; index < length - 1; index++)
		if ((kinds[index] ?? 0) & (PARTICLE | FAMILY_PARTICLE)) {
			at = index;
			break;
		}
	while (at === length - 1 && at > 1 && firstOfTwo.has(words[at - 1] ?? ""))
		at--;
	return nameOf(
		part(phrase, at, length),
		tidyGiven(join(words, 0, at)),
		words[length],
	);
}

/** Family names that only come before another one, so that `José Luis García Pérez` has both. */
const firstOfTwo: ReadonlySet<string> = new Set(
	"García González Rodríguez Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Muñoz Álvarez Romero Vargas Ortega".split(
		" ",
	),
);

/** Read `van der Maaten L`, `Aronson J. K.`, `Smith JA Jr`. */
export function readInitialsLast(phrase: Phrase): CslName {
	const { words, kinds } = phrase;
	const length = withoutSuffix(phrase);
	let at = length;
	while (at > 1 && (kinds[at - 1] ?? 0) & INITIALS) at--;
	const inner =
		at < length && length > at + 1 && /^I{2,3}$|^IV$/.test(words[at] ?? "");
	return nameOf(
		part(phrase, 0, at),
		tidyGiven(join(words, inner ? at + 1 : at, length)),
		inner ? words[at] : words[length],
	);
}

export const readOrganisation = ({ text }: Phrase): CslName => ({
	literal: text.trim(),
});

/** `Yu.` of `Yu. E.`: a given name of few letters, shortened, and an initial after it. */
export const isShortened = (word: string, next = ""): boolean =>
	word.endsWith(".") &&
	isInitials(next) &&
	/^\p{Lu}\.$/u.test(next) &&
	/^\p{Lu}\p{Ll}{1,3}\.$/u.test(word);
