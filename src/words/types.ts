import type { english } from "./languages/english.ts";

/**
 * A sentence around a number, by the number's category in the language (`one`, `few`, `many` …).
 *
 * `zero` serves 0 in every language, also where its rules have no such category.
 *
 * @see https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
export type Plural = { readonly other: string } & {
	readonly [Category in Intl.LDMLPluralRule]?: string;
};

/** The words the theme says by itself: one table a language, the same keys in all. */
export type Words = {
	readonly [Key in keyof typeof english]: (typeof english)[Key] extends string
		? string
		: Plural;
};

export type Key = keyof Words;

/** Keys of sentences around a number. */
export type PluralKey = {
	[Name in Key]: Words[Name] extends string ? never : Name;
}[Key];

/** Keys of all other words. */
export type PlainKey = Exclude<Key, PluralKey>;

/** What is numbered in a course: `numbered_lecture` is "Lecture {number}". */
export type Unit =
	Extract<PlainKey, `unit_${string}`> extends `unit_${infer Name}`
		? Name
		: never;
