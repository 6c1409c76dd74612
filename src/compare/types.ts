/** What a reader meets on a page, in order. Differences are looked for in each of these. */
export interface PageText {
	/** Words of the text, formulas and code left out. */
	readonly words: readonly string[];
	/** `h2#topics Topics` */
	readonly headings: readonly string[];
	/** Addresses. */
	readonly links: readonly string[];
	/** Addresses and what is said of them: `/i.png An image`. */
	readonly images: readonly string[];
	/** Texts of `<code>` and `<pre>`. */
	readonly code: readonly string[];
	/** TeX, white space made one. */
	readonly formulas: readonly string[];
}

export type Aspect = keyof PageText;

export const aspects: readonly Aspect[] = [
	"words",
	"headings",
	"links",
	"images",
	"code",
	"formulas",
];

/** One page that differs: what only the other has, and what only this one has, by aspect. */
export interface PageDifference {
	readonly path: string;
	readonly aspects: readonly AspectDifference[];
	/** Of all that is on both pages, the share that differs: 0 … 1. */
	readonly share: number;
}

export interface AspectDifference {
	readonly aspect: Aspect;
	readonly missing: readonly string[];
	readonly extra: readonly string[];
}

/** One build held against another. */
export interface Comparison {
	/** Pages and files that only the other build has. */
	readonly missing: readonly string[];
	/** That only this one has. */
	readonly extra: readonly string[];
	/** Worst first. */
	readonly different: readonly PageDifference[];
	/** Pages that were compared. */
	readonly compared: number;
}
