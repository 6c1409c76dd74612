import type { FoundDate } from "../dates/found-date.ts";
import type { Authors } from "../names/scan-names.ts";
import type { Range } from "../rich-text.ts";
import type { TitleRange } from "./title-end.ts";

/** Who a reference names before all else, and when: what stands at its head. */
export interface Attribution {
	readonly authors: Authors | undefined;
	/** Whether these people are the editors. */
	readonly areEditors: boolean;
	readonly date: FoundDate | undefined;
}

/** Where a reference's authors, date and title stand. What is in none of them is the rest. */
export interface Frame extends Attribution {
	/** The title without quotation marks around it. */
	readonly title: TitleRange | undefined;
	/** The title with its marks: what is spent. */
	readonly titleOuter: Range | undefined;
	/** Where the rest begins. */
	readonly after: number;
	/** Where the work appeared, or what it is a part of, where that is named before the title. */
	readonly container?: Range;
}

export const unattributed: Attribution = {
	authors: undefined,
	areEditors: false,
	date: undefined,
};

/** A title, the stretch that is spent for it, and what is known of its authors; the rest begins right behind. */
export const frameOf = (
	{ authors, areEditors, date }: Attribution,
	title: TitleRange,
	outer: Range,
): Frame => ({
	authors,
	areEditors,
	date,
	title,
	titleOuter: outer,
	after: outer.end,
});
