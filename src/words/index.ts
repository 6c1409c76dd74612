/** The words the theme says by itself, in the language of the course or of the page. */

export { checkOwnWords } from "./check-own-words.ts";
export { directionOf } from "./direction-of.ts";
export { Language, plainEnglish } from "./language.ts";
export { askedTag, languageOf } from "./language-of.ts";
export { languagesOf } from "./languages-of.ts";
export { fill } from "./placeholders.ts";
export type { Key, PlainKey, Plural, Words } from "./types.ts";
export { WordsDrop, wordsDropOf } from "./words-drop.ts";
