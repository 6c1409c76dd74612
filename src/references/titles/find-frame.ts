import type { Leftover } from "../read/leftover.ts";
import { Scan } from "../read/scan.ts";
import type { RichText } from "../rich-text.ts";
import { authorsFirst } from "./authors-first.ts";
import { withVenue } from "./container-before.ts";
import type { Frame } from "./frame.ts";
import { labelledFrame } from "./labelled-reference.ts";
import { linkedFrame } from "./linked-title.ts";
import { quotedFrame } from "./quoted-title.ts";
import { titleFirst } from "./title-first.ts";
import { untitledFrame } from "./untitled.ts";

/** Find the frame of a reference whose text begins at `start`. */
export function findFrame(
	leftover: Leftover,
	rich: RichText,
	start: number,
): Frame {
	const scan = new Scan(leftover.text, rich, leftover.clues.topics);
	const frame =
		untitledFrame(scan, start) ??
		labelledFrame(scan, start) ??
		quotedFrame(scan, start) ??
		linkedFrame(scan, start) ??
		authorsFirst(scan, start) ??
		titleFirst(scan, start);
	return withVenue(scan, frame);
}
