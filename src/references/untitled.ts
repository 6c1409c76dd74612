import type { Frame } from "./frame.ts";
import { readHead } from "./read-head.ts";
import type { Scan } from "./scan.ts";
import { isVenue } from "./venues.ts";

/** `, 116, 1009` or ` 517, 565 (1999)` at an entry's end: volume and page as physicists write them. */
const ending =
	/[\s,\0](?:[A-Z]?\d{1,4}),\s?[A-Z]?\d{1,6}(?:\s?\((?:1[89]|20)\d\d\)|,\s(?:1[89]|20)\d\d)?[\s.;,\0]*$/;
const located =
	/^[\s,.\0]*(\p{Lu}[\p{L}&.\s]{0,60}?)[\s,\0]+[A-Z]?\d{1,4},\s?[A-Z]?\d{1,6}\b/u;
/** `AJ`, `A&A`, `MNRAS`, `Phys. Rev. Lett.`, `Astrophys. J.`: an acronym, or words cut short. */
const shortJournal =
	/^(?:\p{Lu}[\p{Lu}&]{1,6}|(?:\p{Lu}\p{L}*\.?\s?)*\p{Lu}\p{L}*\.)$/u;

/** `Riess, A. G., et al. 1998, AJ, 116, 1009`: physicists leave the title out. */
export function untitledFrame(scan: Scan, start: number): Frame | undefined {
	const { text } = scan;
	if (!ending.test(text.slice(-60))) return undefined;
	const head = readHead(scan, start, text.length);
	if (!head.authors) return undefined;
	const journal = located.exec(text.slice(head.end))?.[1];
	if (!journal || !(shortJournal.test(journal) || isVenue(journal)))
		return undefined;
	return { ...head, after: head.end };
}
