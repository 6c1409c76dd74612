import { isDigit, isSpace } from "../characters.ts";
import { isVenue } from "../containers/venues.ts";
import type { Scan } from "../read/scan.ts";
import type { Frame } from "./frame.ts";
import { readHead } from "./read-head.ts";

/** `, 116, 1009` or ` 517, 565 (1999)` at an entry's end: volume and page as physicists write them. */
const ending =
	/[\s,\0](?:[A-Z]?\d{1,4}),\s?[A-Z]?\d{1,6}(?:\s?\((?:1[89]|20)\d\d\)|,\s(?:1[89]|20)\d\d)?[\s.;,\0]*$/;
const located =
	/^[\s,.\0]*(\p{Lu}[\p{L}&.\s]{0,60}?)[\s,\0]+[A-Z]?\d{1,4},\s?[A-Z]?\d{1,6}\b/u;
/** `AJ`, `A&A`, `ApJ`, `Phys. Rev. Lett.`, `Astrophys. J.`: an acronym, or words cut short. */
const shortJournal =
	/^(?:\p{Lu}[\p{Lu}&]{1,6}|\p{Lu}\p{L}{1,4}\p{Lu}|(?:\p{Lu}\p{L}*\.?\s?)*\p{Lu}\p{L}*\.)$/u;

/** Whether the last that is no punctuation is a digit or closes a year. */
function endsInNumber(text: string): boolean {
	for (let at = text.length - 1; at >= 0; at--) {
		const code = text.charCodeAt(at);
		if (isDigit(code) || code === 41) return true;
		if (code !== 0 && !isSpace(code) && !".;,".includes(text[at] ?? ""))
			return false;
	}
	return false;
}

/** `Riess, A. G., et al. 1998, AJ, 116, 1009`: physicists leave the title out. */
export function untitledFrame(scan: Scan, start: number): Frame | undefined {
	const { text } = scan;
	if (!endsInNumber(text) || !ending.test(text.slice(-60))) return undefined;
	const head = readHead(scan, start, text.length);
	if (!head.authors) return undefined;
	const journal = located.exec(text.slice(head.end))?.[1];
	if (!journal || !(shortJournal.test(journal) || isVenue(journal)))
		return undefined;
	const { authors, areEditors, date, end } = head;
	return {
		authors,
		areEditors,
		date,
		title: undefined,
		titleOuter: undefined,
		after: end,
	};
}
