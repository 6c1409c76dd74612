import { isDigit, isSpace } from "../characters.ts";
import { isVenue } from "../containers/venues.ts";
import { CHAPTER } from "../read/clues.ts";
import type { Scan } from "../read/scan.ts";
import type { CslName } from "../types.ts";
import type { Frame } from "./frame.ts";
import { beforePart } from "./part-marks.ts";
import { type Head, isSpentHead, readHead } from "./read-head.ts";

/** `, 116, 1009` or ` 517, 565 (1999)` at an entry's end: volume and page as physicists write them. */
const ending =
	/[\s,\0](?:[A-Z]?\d{1,4}),\s?[A-Z]?\d{1,6}(?:\s?\((?:1[89]|20)\d\d\)|,\s(?:1[89]|20)\d\d)?[\s.;,\0]*$/;
const located =
	/^[\s,.\0]*(\p{Lu}[\p{L}&.\s]{0,60}?)[\s,\0]+[A-Z]?\d{1,4},\s?[A-Z]?\d{1,6}\b/u;
/** `AJ`, `A&A`, `ApJ`, `Phys. Rev. Lett.`, `Astrophys. J.`: an acronym, or words cut short. */
const shortJournal =
	/^(?:\p{Lu}[\p{Lu}&]{1,6}|\p{Lu}\p{L}{1,4}\p{Lu}|(?:\p{Lu}\p{L}*\.?\s?)*\p{Lu}\p{L}*\.)$/u;

/** `Sutton & Barto Ch. 13`: several families, and a part of what they wrote. */
function partOfKnown(scan: Scan, start: number): Frame | undefined {
	const { text } = scan;
	if (!(scan.topics & CHAPTER) || text.length - start > LONGEST)
		return undefined;
	const part = beforePart.exec(text.slice(start));
	if (!part) return undefined;
	const end = start + editionStart(text.slice(start, start + part.index));
	const head = readHead(scan, start, end);
	const names = head.authors?.names ?? [];
	return names.length > 1 &&
		names.every(isFamily) &&
		isSpentHead(text, head, end)
		? withoutTitle(head)
		: undefined;
}

const LONGEST = 120;

/** Where ` (6th ed.)` begins at a text's end, or where it ends. */
const editionStart = (text: string): number =>
	/\s\([^()]{1,20}\sed(?:ition|n)?\.?[^()]{0,12}\)$/.exec(text)?.index ??
	text.length;

const isFamily = ({ family, given }: CslName): boolean =>
	family !== undefined && given === undefined;

const withoutTitle = ({ authors, areEditors, date, end }: Head): Frame => ({
	authors,
	areEditors,
	date,
	title: undefined,
	titleOuter: undefined,
	after: end,
});

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

/** An entry that names no title: physicists leave it out, and instructors who take the book for known. */
export const untitledFrame = (scan: Scan, start: number): Frame | undefined =>
	beforeJournal(scan, start) ?? partOfKnown(scan, start);

/** `Riess, A. G., et al. 1998, AJ, 116, 1009`. */
function beforeJournal(scan: Scan, start: number): Frame | undefined {
	const { text } = scan;
	if (!endsInNumber(text) || !ending.test(text.slice(-60))) return undefined;
	const head = readHead(scan, start, text.length);
	if (!head.authors) return undefined;
	const journal = located.exec(text.slice(head.end))?.[1];
	return journal && (shortJournal.test(journal) || isVenue(journal))
		? withoutTitle(head)
		: undefined;
}
