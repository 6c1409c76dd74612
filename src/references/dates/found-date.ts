import type { CslDate } from "../types.ts";

/** A date where it stands, and how it stands there. */
export interface FoundDate {
	readonly date: CslDate;
	readonly start: number;
	readonly end: number;
	/** In parentheses or brackets of its own. */
	readonly enclosed: boolean;
	/** The year a reprint first came out: `[1980] 1990`. */
	readonly original: number | undefined;
	/** Whether another year stands free beside it. */
	readonly hasRival?: boolean;
}

/** A date that stands by itself in the text. */
export const plainDate = (
	date: CslDate,
	start: number,
	end: number,
): FoundDate => ({ date, start, end, enclosed: false, original: undefined });
