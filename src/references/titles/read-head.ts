import { codeAt, isDigit } from "../characters.ts";
import { isVenue } from "../containers/venues.ts";
import { type FoundDate, plainDate } from "../dates/found-date.ts";
import { LONGEST_SPAN } from "../dates/matched-date.ts";
import { findUnpublished } from "../dates/rare-dates.ts";
import { yearDate } from "../dates/read-date.ts";
import type { Scan } from "../read/scan.ts";
import type { Attribution } from "./frame.ts";

/** Names and a date at the head of a stretch, and where they end. */
export interface Head extends Attribution {
	readonly end: number;
}

const editorMark =
	/^[\s,]*[([]?(?:(?:[Gg]en(?:eral|\.)|[Ss]eries|[Vv]olume|[Gg]uest|[Mm]anaging|[Ll]ead|[Cc]hief)\s)?(?:Eds?\.?|eds?\.?|Editors?|editors?|Hrsg\.?|Hg\.?|[Éé]ds?\.|[Dd]irs?\.|[Cc]oords?\.|[Cc]omps?\.|[Oo]rgs?\.|a cura di|[Rr]ed\.|Ред\.|ред\.)(?:\s(?:and|&)\s[Tt]rans(?:l?\.|lators?))?[)\]]?(?=[\s.,:;(\0]|$)/u;

/** `(eds.)` behind the date. */
const lateMark = /^,?\s\((?:[Ee]ds?|Hrsg|Hg|[Dd]irs?|[Cc]oords?|[Oo]rgs?)\.?\)/;

/** `Carroll, Lewis [Charles Dodgson].` */
const pseudonym =
	/^\s(?:\[\p{Lu}[\p{L} .'’-]{2,40}\]|\(["“][^"”\0]{2,40}["”]\))(?=[.,:]?\s)/u;
/** `B. P. Abbott et al. (LIGO Scientific Collaboration)` */
const collaboration =
	/^\s\((?:the\s)?\p{Lu}[^()\d]{2,70}\b(?:Collaborations?|Consortium|Team|Group)\)/u;

/** `Glass, Ira, host.`, `Kubrick, S. (Director).`: what somebody did for a work that is no text. */
const role =
	/^(?:,\s(?:host|director|narrator|presenter|producer|performer|composer|conductor|artist|writer|creator|photographer|interviewer)s?(?=[.,:])|\s\((?:Executive\s)?(?:Host|Director|Narrator|Presenter|Producer|Performer|Composer|Artist|Writer|Creator|Photographer|Speaker|Interviewer)s?(?:\s&\s\p{Lu}\p{L}+)?\))/u;

/** `and the PDP Research Group`, `on behalf of the GBD Collaborators` behind names. */
const group =
	/^,?\s(?:and|for|on\sbehalf\sof)\sthe\s(?:\p{Lu}[\p{L}\d-]*\s){1,6}(?:Group|Team|Collaborations?|Collaborators|Consortium|Investigators|Committee|Network|Force(?:\son(?:\s\p{Lu}\p{L}+){1,4})?)(?=[.,:(]|\s\()/u;

/** `, with the collaboration of` before those who helped. */
const helped =
	/^,?\s\(?(?:with|in)\s(?:the\s|additional\s)?(?:collaboration|assistance|help|participation|cooperation|contributions?|support)\s(?:of|with|by|from)\s(?=\p{Lu})/u;

/** How long a list of those who helped the authors is; they are none themselves. */
function helpersLength(scan: Scan, at: number, end: number): number {
	const { text } = scan;
	const lead = helped.exec(text.slice(at, Math.min(end, at + 60)))?.[0];
	const names = lead && scan.namesAt(at + lead.length, end);
	if (!names) return 0;
	return names.end + (text[names.end] === ")" ? 1 : 0) - at;
}

/** How long a pseudonym or a collaboration in brackets right behind names is. */
function asideLength(text: string, at: number, end: number): number {
	const bracket = text[at + 1];
	if (bracket !== "[" && bracket !== "(") return 0;
	const window = text.slice(at, Math.min(end, at + 90));
	const aside = pseudonym.exec(window) ?? collaboration.exec(window);
	return aside?.[0].length ?? 0;
}

/** Read names and a date from `start` on, and see how far they reach. */
export function readHead(scan: Scan, start: number, end: number): Head {
	const { text } = scan;
	const from =
		start +
		(/^[\s([\0]*(?=\p{L})/u.exec(text.slice(start, end))?.[0].length ?? 0);
	const authors = scan.namesAt(from, end);
	const names = authors && behindNames(scan, authors.end, end);
	let at = names?.end ?? start;
	const date =
		dateAt(scan, at, end) ??
		(authors?.certain ? yearBeforeTitle(text, at, end) : undefined) ??
		(authors ? venueDate(text, at, end) : undefined);
	if (date) at = date.end + (text.startsWith(")", date.end) ? 1 : 0);
	const late = date && names && lateMark.exec(text.slice(at, at + 12))?.[0];
	return {
		authors,
		areEditors: names?.areEditors === true || late !== undefined,
		date,
		end: at + (late?.length ?? 0),
	};
}

/** Where that ends which says of names what they are, and whether it says that they are the editors'. */
function behindNames(
	scan: Scan,
	from: number,
	end: number,
): Pick<Head, "areEditors" | "end"> {
	const { text } = scan;
	if (isPlainEnd(text, from)) return { areEditors: false, end: from };
	let at = from + asideLength(text, from, end);
	if (/^,?\s(?:and|for|on)\s/.test(text.slice(at, at + 6)))
		at += group.exec(text.slice(at, Math.min(end, at + 100)))?.[0].length ?? 0;
	at += role.exec(text.slice(at, Math.min(end, at + 40)))?.[0].length ?? 0;
	if (/^,?\s\(?[wi]/.test(text.slice(at, at + 4)))
		at += helpersLength(scan, at, end);
	const mark = editorMark.exec(text.slice(at, Math.min(end, at + 24)));
	return { areEditors: mark !== null, end: at + (mark?.[0].length ?? 0) };
}

/** A full stop, or a bracket with a number in it: nothing more is said of the names. */
const isPlainEnd = (text: string, at: number): boolean =>
	text[at] === "." ||
	(text.startsWith(" (", at) && isDigit(codeAt(text, at + 3)));

/** A date that stands right here, punctuation before it aside. */
export function dateAt(
	scan: Scan,
	at: number,
	end: number,
): FoundDate | undefined {
	const { text } = scan;
	const limit = Math.min(end, at + 60);
	const date =
		scan.dates.find((each) => each.start >= at && each.end <= limit) ??
		unpublished(text.slice(at, limit), at, scan.topics);
	if (!date || !/^[\s.,:;\0–—-]*\(?$/.test(text.slice(at, date.start)))
		return undefined;
	if (!date.enclosed && isEra(date)) return undefined;
	return date.enclosed ||
		text[date.end - 1] === "." ||
		endsClause.test(text.slice(date.end, limit))
		? date
		: undefined;
}

/** `Deutsche Geschichte 1800–1866`: so many years are what a work is about. */
function isEra({ date }: FoundDate): boolean {
	const [first, last] = date["date-parts"] ?? [];
	return (last?.[0] ?? 0) - (first?.[0] ?? 0) > LONGEST_SPAN;
}

const endsClause = /^\s*[.,:;()\]\0–—]|^\s*$|^\s["“‘'«„]/;

/** `Aad G et al 2012 Observation of …`: a year with nothing but spaces around it, as physicists write it. */
function yearBeforeTitle(
	text: string,
	at: number,
	end: number,
): FoundDate | undefined {
	if (!isDigit(codeAt(text, at + (text[at] === "." ? 2 : 1)))) return undefined;
	const match = /^\.?\s((?:1[5-9]|20)\d\d)[a-z]?\s(?=\p{Lu}\p{Ll}*\s)/u.exec(
		text.slice(at, Math.min(end, at + 40)),
	);
	if (!match) return undefined;
	const date = yearDate(Number(match[1]));
	return plainDate(date, at + 1, at + match[0].length);
}

/** `(ICLR 2015)` behind the authors: the year of a conference or journal in their date's place. */
function venueDate(
	text: string,
	at: number,
	end: number,
): FoundDate | undefined {
	if (text[at + 1] !== "(") return undefined;
	const match = /^\s\((\p{Lu}[^()\d]{1,40}?)[\s,'’]+((?:19|20)\d\d)\)/u.exec(
		text.slice(at, Math.min(end, at + 60)),
	);
	if (!match?.[1] || !isVenue(match[1])) return undefined;
	const start = at + match[0].length - 5;
	const date = yearDate(Number(match[2]));
	return plainDate(date, start, start + 4);
}

/** `Forthcoming.` in the date's place. */
function unpublished(
	window: string,
	at: number,
	topics: number,
): FoundDate | undefined {
	const found = findUnpublished(window, topics);
	return found && /^[\s.,(]*$/.test(window.slice(0, found.start))
		? { ...found, start: at + found.start, end: at + found.end }
		: undefined;
}

/** Whether nothing but punctuation stands between a head and `end`. */
export const isSpentHead = (text: string, head: Head, end: number): boolean =>
	/^[\s.,:;()[\]–—\-\0"“‘'«„]*$/.test(text.slice(head.end, end));
