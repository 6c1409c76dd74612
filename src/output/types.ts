/** What a build makes: one file of the site. */
export interface Output {
	/** Where it is written, relative to the destination, with `/`. */
	readonly outputPath: string;
	/** Address below `baseurl`, where a reader can open it. */
	readonly url?: string;
	/**
	 * Hash of everything its bytes depend on. An output whose key is the last build's, and whose file nobody has
	 * touched since, is neither rendered nor read.
	 */
	readonly key?: string;
	/** The finished bytes. Called once at most, when it is about to be written. */
	readonly render?: () => Rendered | Promise<Rendered>;
	/** Asked when all other outputs are staged: whether the site needs the file at all. */
	readonly isWanted?: () => boolean;
	/** Takes long to make: where somebody waits for the other pages, it may be written after them. */
	readonly late?: boolean;
	/** Absolute path of the file it is a copy of, instead of `render`. */
	readonly copyOf?: string;
}

export type Rendered = string | Uint8Array;

/** What publishing did. */
export interface Published {
	/** Paths relative to the destination. */
	readonly written: readonly string[];
	readonly removed: readonly string[];
	readonly unchanged: number;
	/** Late outputs that were left as they are: to be made by publishing again. */
	readonly postponed: readonly string[];
}

/** Writes pages below a folder; `src/eleventy` has the one that Lectern uses. */
export interface PageWriter {
	/**
	 * @param pages - Asked one at a time, each after the one before is on the disk.
	 */
	write(pages: readonly PageToWrite[]): Promise<void>;
}

export interface PageToWrite {
	/** Relative to the writer's folder. */
	readonly path: string;
	/** Bytes, good until the next page is asked for; nothing where the page need not be written. */
	produce(): Promise<Uint8Array | undefined>;
}
