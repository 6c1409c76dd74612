import { givenNames } from "./given-names.ts";
import { isTitleWord } from "./title-words.ts";

/** Initials of more than one letter: `Ch. Darwin`, `Yu. Manin`. Any short word would let `Le.` end a sentence as an initial. */
const longInitial = "Th|Ch|Ph|Ya|Zh|Sh|Kh|Ts|Fr|Chr|Wm|Jos|Geo";
const dottedInitials = new RegExp(
	`^(?:(?:\\p{Lu}|${longInitial})\\.[-‐]?)+(?:\\p{Lu}\\.?)?$|^\\p{Lu}[-‐]\\p{Lu}\\.?$`,
	"u",
);
const bareInitials = /^\p{Lu}{1,3}$|^\p{Lu}[-‐]\p{Lu}$/u;
const plainNameWord = /^(?:[dDO]['’])?[A-Z][A-Za-z'’-]*$/;
const nameWord =
	/^(?:[dDlLO]['’ʼ]|al-|el-|ʻ|‘)?[\p{Lu}\p{Lo}\p{Lt}][\p{L}\p{M}'’ʼ‐-]*$/u;
const suffix = /^(?:Jr|Sr|JR|jr)\.?$|^I{2,3}$|^I?V$|^[23](?:rd|nd)$/;

const particles: ReadonlySet<string> = new Set(
	"van von der den de del della degli dei di da das dos do du la las le les los ten ter te zu zum zur af av al el bin ibn ben bint vom vander 't ’t ‘t 's".split(
		" ",
	),
);
/** Capitalised, these belong to the family name: `Grant Van Horn`. */
const familyParticles: ReadonlySet<string> = new Set(
	"Van Von De Del Della Di Da Du Le La Los Las Dos Den Der Ter Ten El Al Bin Ben Mac St. Dal".split(
		" ",
	),
);

/** `P.`, `J.-P.`, `P.J.`, `Yu.`: initials that cannot be anything else. */
export const isDottedInitials = (word: string): boolean =>
	dottedInitials.test(word) && !familyParticles.has(word);

/** `P`, `PJ`, `J-P`: initials as Vancouver and BibTeX's `alpha` write them. */
export const isBareInitials = (word: string): boolean =>
	bareInitials.test(word);

export const isInitials = (word: string): boolean =>
	mayBeInitials(word) && (isDottedInitials(word) || isBareInitials(word));

/** The cheap question before: no initials have a small second or third letter and no full stop or hyphen. */
const mayBeInitials = (word: string): boolean =>
	!/^(?:[a-z]|[A-Z]?[a-z]{2}[a-z]*$|[A-Z][a-z]+$)/.test(word) &&
	(word.length < 4 || /[.‐-]/.test(word));

export const isParticle = (word: string): boolean => particles.has(word);
export const isFamilyParticle = (word: string): boolean =>
	familyParticles.has(word);
export const isSuffix = (word: string): boolean => suffix.test(word);
export const isGivenName = (word: string): boolean =>
	givenNames.has(word) ||
	(/[-‐]/.test(word) && givenNames.has(word.split(/[-‐]/)[0] ?? ""));

/** Names that their bearers write small. */
const smallNames: ReadonlySet<string> = new Set([
	"boyd",
	"danah",
	"hooks",
	"bell",
]);

/** A capitalised word that may be part of a name. */
export const isNameWord = (word: string): boolean =>
	((plainNameWord.test(word) || nameWord.test(word)) && !isTitleWord(word)) ||
	smallNames.has(word);

/** Words of a phrase; dots stay with their initials (`P.J. van der Berg`). */
export const wordsOf = (text: string): string[] => {
	const tidy = text.trim();
	if (tidy === "") return [];
	return oddSpace.test(tidy) ? tidy.split(/\s+/) : tidy.split(" ");
};

/** Anything but single plain spaces. */
const oddSpace = / {2}|[^\S ]/;

const isInitialsWord = (word: string): boolean =>
	isInitials(word) && !isSuffix(word);

/** Whether a phrase is nothing but initials, perhaps with a suffix: what follows an inverted family name. */
export function isInitialsOnly(text: string): boolean {
	const words = wordsOf(text);
	const first = words[0];
	return (
		first !== undefined &&
		isInitialsWord(first) &&
		words.every(
			(word) => isInitials(word) || isParticle(word) || isSuffix(word),
		)
	);
}
