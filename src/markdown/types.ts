import type { Diagnostic } from "../diagnostics/types.ts";
import type { SourceLocation } from "../source/types.ts";

export interface Heading {
	readonly level: 1 | 2 | 3 | 4 | 5 | 6;
	readonly id: string;
	/** Inner HTML, as on the page. */
	readonly html: string;
	/** Plain text; a formula as its TeX. */
	readonly text: string;
	readonly location: SourceLocation;
}

/**
 * markdown-it's `env` for one text: what the rules read of their surroundings and write down for later stages.
 *
 * Always a fresh one a text: nothing of one document reaches another.
 */
export interface MarkdownEnv {
	/** Maps a line and a column of the text that is parsed, both from 0, to their place in the author's file. */
	readonly locate: (line: number, column?: number) => SourceLocation;
	/** The text that is parsed; without it places are whole lines. */
	readonly text?: string;
	readonly diagnostics: Diagnostic[];
	readonly headings: Heading[];
	/** Formulas in document order with their places. */
	readonly formulas: {
		tex: string;
		display: boolean;
		location: SourceLocation;
	}[];
	/** Rules of one room keep their own state under the room's name. */
	[room: string]: unknown;
}
