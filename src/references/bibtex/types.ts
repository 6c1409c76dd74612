/** An entry as the file has it: field names in lower case, values with their TeX. */
export interface BibtexEntry {
	/** In lower case: `article`. */
	readonly type: string;
	readonly key: string;
	readonly fields: ReadonlyMap<string, string>;
	/** Where `@` stands, in UTF-16 units from the file's start. */
	readonly offset: number;
}

/** Something that is no BibTeX, where it stands. */
export interface BibtexFault {
	/** The character at which it goes wrong. */
	readonly offset: number;
	readonly length?: number;
	readonly message: string;
	readonly hint?: string;
	/** Where the entry it lies in begins. */
	readonly entry: number;
	/** Whether the entry could be read all the same. */
	readonly isMended?: boolean;
	/** A name that no `@string` gives, which is another matter than the format. */
	readonly undefinedString?: string;
	/** What to replace `length` characters by, where only one thing can be meant. */
	readonly replacement?: string;
}

export interface BibtexFile {
	readonly entries: readonly BibtexEntry[];
	readonly faults: readonly BibtexFault[];
}
