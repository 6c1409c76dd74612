import type { CslName } from "../types.ts";

/**
 * The last of a list of names, for those that it leaves out: BibTeX's `and others`. pandoc and Zotero have it in
 * their CSL as this literal too.
 */
export const OTHERS = "others";

export const isOthers = (name: CslName | undefined): boolean =>
	name?.literal === OTHERS;

/** The names without the one that stands for others: for formats that know no such thing. */
export const named = (names: readonly CslName[] | undefined): CslName[] =>
	(names ?? []).filter((name) => !isOthers(name));
