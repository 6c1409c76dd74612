import type { englishCitations } from "./english.ts";

/**
 * The same words in another language, as bibliographies written in it have them.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-ii-terms
 */
export type CitationWords = {
	readonly [Key in keyof typeof englishCitations]: string;
};
