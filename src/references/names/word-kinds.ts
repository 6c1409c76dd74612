import { isSmall } from "../characters.ts";
import { isTitleWord } from "../titles/title-words.ts";
import { givenNames } from "./given-names.ts";
import { isOrganisationWord } from "./organisation-words.ts";

/** What a word can be in a list of names; a word may be several of these. */
export const DOTTED_INITIALS = 1;
export const BARE_INITIALS = 2;
export const INITIALS = DOTTED_INITIALS | BARE_INITIALS;
export const PARTICLE = 4;
/** Capitalised, these belong to the family name: `Grant Van Horn`. */
export const FAMILY_PARTICLE = 8;
export const SUFFIX = 16;
export const GIVEN_NAME = 32;
/** A capitalised word that may be part of a name. */
export const NAME_WORD = 64;
/** `AL-SHEDIVAT`: two capitals or more and nothing small. */
export const CAPITALS = 128;
/** Institutions carry such words in their names. */
export const ORGANISATION_WORD = 256;

/** Initials of more than one letter: `Ch. Darwin`, `Yu. Manin`. Any short word would let `Le.` end a sentence as an initial. */
const longInitial = "Th|Ch|Ph|Ya|Zh|Sh|Kh|Ts|Fr|Chr|Wm|Jos|Geo";
const dottedInitials = new RegExp(
	`^(?:(?:\\p{Lu}|${longInitial})\\.[-‐]?)+(?:\\p{Lu}\\.?)?$|^\\p{Lu}[-‐]\\p{Lu}\\.?$`,
	"u",
);
const bareInitials = /^\p{Lu}{1,3}$|^\p{Lu}[-‐]\p{Lu}$/u;
const plainNameWord = /^(?:[dDO]['’])?[A-Z][A-Za-z'’-]*$/;
const nameWord =
	/^(?:[dDlLO]['’ʼ]|al-|el-|ʻ|‘|(?:de|di|du|da|la|le|van|von)(?=\p{Lu}\p{Ll}))?[\p{Lu}\p{Lo}\p{Lt}][\p{L}\p{M}'’ʼ‐-]*$/u;
const suffix = /^(?:Jr|Sr|jr)\.?$|^I{2,3}$|^I?V$|^[23](?:rd|nd)$/;
const capitals = /^\p{Lu}[\p{Lu}'’-]+$/u;

const particles: ReadonlySet<string> = new Set(
	"van von der den de del della degli dei di da das dos do du la las le les los ten ter te zu zum zur af av al el bin ibn ben bint vom vander 't ’t ‘t 's".split(
		" ",
	),
);
const familyParticles: ReadonlySet<string> = new Set(
	"Van Von De Del Della Di Da Du Le La Los Las Dos Den Der Ter Ten El Al Bin Ben Mac St. Dal".split(
		" ",
	),
);
/** Names that their bearers write small. */
const smallNames: ReadonlySet<string> = new Set([
	"boyd",
	"danah",
	"hooks",
	"bell",
]);

const MOST_WORDS = 10_000;
/** Longer words are rare, and a slice of a text that is kept would keep the whole text. */
const LONGEST_WORD = 12;
const known = new Map<string, number>();

/** What a word can be, as a sum of the constants of this file. */
export function kindsOf(word: string): number {
	const answer = known.get(word);
	if (answer !== undefined) return answer;
	const kinds = classify(word);
	if (word.length > LONGEST_WORD) return kinds;
	if (known.size >= MOST_WORDS) known.clear();
	known.set(word, kinds);
	return kinds;
}

function classify(word: string): number {
	let kinds = 0;
	if (particles.has(word)) kinds |= PARTICLE;
	if (familyParticles.has(word)) kinds |= FAMILY_PARTICLE;
	if (suffix.test(word)) kinds |= SUFFIX;
	if (isGivenName(word)) kinds |= GIVEN_NAME;
	if (isNameWord(word)) kinds |= NAME_WORD;
	if (isOrganisationWord(word)) kinds |= ORGANISATION_WORD;
	if (word.length < 2 || !isSmall(word.charCodeAt(1))) {
		if (dottedInitials.test(word) && !(kinds & FAMILY_PARTICLE))
			kinds |= DOTTED_INITIALS;
		if (bareInitials.test(word)) kinds |= BARE_INITIALS;
		if (capitals.test(word)) kinds |= CAPITALS;
	} else if (word.includes(".")) {
		if (dottedInitials.test(word) && !(kinds & FAMILY_PARTICLE))
			kinds |= DOTTED_INITIALS;
	}
	return kinds;
}

const isGivenName = (word: string): boolean =>
	givenNames.has(word) ||
	(/[-‐]/.test(word) && givenNames.has(word.split(/[-‐]/)[0] ?? ""));

const isNameWord = (word: string): boolean =>
	((plainNameWord.test(word) || nameWord.test(word)) && !isTitleWord(word)) ||
	smallNames.has(word);

/** `Jr.`, `III`, `2nd`. */
export const isSuffix = (word: string): boolean => (kindsOf(word) & SUFFIX) > 0;
/** `P.`, `J.-P.`, `PJ`. */
export const isInitials = (word: string): boolean =>
	(kindsOf(word) & INITIALS) > 0;
