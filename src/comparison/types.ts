/** What a reader or a link from elsewhere would notice of a page. */
export interface PageDigest {
	readonly words: readonly string[];
	/** `2 #the-id The text`. */
	readonly headings: readonly string[];
	/** Addresses, in order. */
	readonly links: readonly string[];
	readonly images: readonly string[];
	/** Text of each `<pre>`. */
	readonly code: readonly string[];
	/** TeX, white space folded. */
	readonly formulas: readonly string[];
}

export type Aspect = keyof PageDigest;

/** One aspect in which two pages differ, with the first place where they do. */
export interface Difference {
	readonly aspect: Aspect;
	readonly ours: readonly string[];
	readonly theirs: readonly string[];
	/** How many items are on one side only. */
	readonly count: number;
}

export interface PageComparison {
	/** Relative to the destination. */
	readonly path: string;
	readonly differences: readonly Difference[];
}

export interface SiteComparison {
	/** Pages that only the other build has, and that only ours has. */
	readonly missing: readonly string[];
	readonly extra: readonly string[];
	readonly same: number;
	/** Worst first. */
	readonly different: readonly PageComparison[];
}
