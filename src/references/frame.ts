import { authorsFirst } from "./authors-first.ts";
import type { FoundDate } from "./date.ts";
import type { Leftover } from "./leftover.ts";
import { linkedFrame } from "./linked-title.ts";
import { quotedFrame } from "./quoted-title.ts";
import type { Range, RichText } from "./rich-text.ts";
import { Scan } from "./scan.ts";
import type { Authors } from "./scan-names.ts";
import type { TitleRange } from "./title-end.ts";
import { titleFirst } from "./title-first.ts";
import { untitledFrame } from "./untitled.ts";

/** Where a reference's authors, date and title stand. What is in none of them is the rest. */
export interface Frame {
	readonly authors?: Authors & Range;
	/** Whether the people at the head are the editors. */
	readonly areEditors: boolean;
	readonly date?: FoundDate;
	/** The title without quotation marks around it. */
	readonly title?: TitleRange;
	/** The title with its marks: what is spent. */
	readonly titleOuter?: Range;
	/** Where the rest begins. */
	readonly after: number;
}

/** Find the frame of a reference whose text begins at `start`. */
export function findFrame(
	leftover: Leftover,
	rich: RichText,
	start: number,
): Frame {
	const scan = new Scan(leftover.text, rich);
	return (
		untitledFrame(scan, start) ??
		quotedFrame(scan, start) ??
		linkedFrame(scan, start) ??
		authorsFirst(scan, start) ??
		titleFirst(scan, start)
	);
}
