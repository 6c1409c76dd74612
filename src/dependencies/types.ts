/** One thing a text has read of the course: a subject (a document, a facet, an include) and a property of it. */
export type Read = readonly [subject: string, property: string];

/** The present value of what was read, short enough to compare and to keep. */
export type Fingerprint = (subject: string, property: string) => string;

/** Something that was made, with all that it was made from. */
export interface Made<Value> {
	/** Hash of what went in directly: the text, its options, the configuration. */
	readonly base: string;
	/** What it read of the course on the way. */
	readonly reads: readonly Read[];
	/** Hash of the fingerprints of `reads` at that time. */
	readonly seen: string;
	readonly value: Value;
}

/** Something made, as one process knows it. */
export interface KnownMade<Value> extends Made<Value> {
	/** Short name of everything that went into it. */
	readonly version: string;
	/** What `seen` is the hash of, once it has been seen here: to compare it is quicker than to hash it again. */
	fingerprints?: readonly string[];
}
