import type { SourceLocation } from "../source/types.ts";

/** A file split into its front matter and the rest. */
export interface FrontMatter {
	/** Whether a block was found (an empty one counts). */
	readonly found: boolean;
	readonly data: Readonly<Record<string, unknown>>;
	/** What follows the block, as written, line ends normalised to `\n`; the whole text where there is none. */
	readonly body: string;
	/** Whether lines ended with `\r\n` as written. */
	readonly hasReturns?: boolean;
	/** The line of the file on which `body` begins, from 1. */
	readonly bodyLine: number;
	/** Where each key stands. */
	readonly places: ReadonlyMap<string, SourceLocation>;
}
