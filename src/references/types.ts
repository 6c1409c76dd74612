import type { SourceLocation } from "../source/types.ts";

export interface CslName {
	readonly family?: string;
	readonly given?: string;
	readonly suffix?: string;
	readonly "non-dropping-particle"?: string;
	readonly "dropping-particle"?: string;
	/** An organisation, or a name that cannot be split. */
	readonly literal?: string;
}

export interface CslDate {
	readonly "date-parts"?: readonly (readonly number[])[];
	readonly literal?: string;
}

/** CSL-JSON 1.0.2, the variables that Lectern reads and writes. @see https://docs.citationstyles.org/en/stable/specification.html */
export interface CslItem {
	readonly id: string;
	readonly type: string;
	readonly title?: string;
	readonly author?: readonly CslName[];
	readonly editor?: readonly CslName[];
	readonly issued?: CslDate;
	/** Tells works of one author and year apart on a page. */
	readonly "year-suffix"?: string;
	readonly "container-title"?: string;
	readonly volume?: string;
	readonly issue?: string;
	readonly page?: string;
	readonly publisher?: string;
	readonly "publisher-place"?: string;
	readonly edition?: string;
	readonly DOI?: string;
	readonly URL?: string;
	readonly ISBN?: string;
	readonly PMID?: string;
	readonly number?: string;
	readonly genre?: string;
	readonly note?: string;
	readonly [variable: string]: unknown;
}

/** One entry of a reference list. */
export interface Reference {
	/** Anchor on the lecture's page, also the citation key. */
	readonly id: string;
	/** The entry's text as its author wrote it (Markdown). */
	readonly raw: string;
	readonly csl: CslItem;
	/** 0…1; 1 only where nothing was guessed. */
	readonly confidence: number;
	/** The same for each CSL variable that was read. */
	readonly fieldConfidence?: Readonly<Record<string, number>>;
	readonly location: SourceLocation;
}

export interface ReferenceGroup {
	/** `Prompting` of `_Prompting_`; none for entries before the first group. */
	readonly title?: string;
	readonly references: readonly Reference[];
}

/** A reference list: the section a heading (or a shape) announces. */
export interface ReferenceList {
	readonly heading?: string;
	readonly groups: readonly ReferenceGroup[];
	readonly location: SourceLocation;
}
