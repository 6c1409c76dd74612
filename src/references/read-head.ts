import { type FoundDate, findUnpublished } from "./date.ts";
import type { Range } from "./rich-text.ts";
import type { Scan } from "./scan.ts";
import type { Authors } from "./scan-names.ts";

/** Names and a date at the head of a stretch, and where they end. */
export interface Head {
	readonly authors?: Authors & Range;
	readonly areEditors: boolean;
	readonly date?: FoundDate;
	readonly end: number;
}

const editorMark =
	/^[\s,]*[([]?(?:Eds?\.?|eds?\.?|Editors?|editors?|Hrsg\.?|Hg\.?|éds?\.|dirs?\.|coords?\.|comps?\.|a cura di|Ред\.|ред\.)[)\]]?(?=[\s.,:;(\0]|$)/u;

/** `Carroll, Lewis [Charles Dodgson].` */
const pseudonym = /^\s\[\p{Lu}[\p{L} .'’-]{2,40}\](?=[.,:]?\s)/u;
/** `B. P. Abbott et al. (LIGO Scientific Collaboration)` */
const collaboration =
	/^\s\((?:the\s)?\p{Lu}[^()\d]{2,70}\b(?:Collaborations?|Consortium|Team|Group)\)/u;

/** Read names and a date from `start` on, and see how far they reach. */
export function readHead(scan: Scan, start: number, end: number): Head {
	const { text } = scan;
	const from =
		start +
		(/^[\s([]*(?=\p{L})/u.exec(text.slice(start, end))?.[0].length ?? 0);
	const authors = scan.namesAt(from, end);
	let at = authors?.end ?? start;
	if (authors) {
		const window = text.slice(at, Math.min(end, at + 90));
		at +=
			(pseudonym.exec(window) ?? collaboration.exec(window))?.[0].length ?? 0;
	}
	const mark = authors
		? editorMark.exec(text.slice(at, Math.min(end, at + 24)))
		: null;
	if (mark) at += mark[0].length;
	const date =
		dateAt(scan, at, end) ??
		(authors?.certain ? yearBeforeTitle(text, at, end) : undefined);
	if (date) at = date.end;
	return {
		...(authors ? { authors: { ...authors, start: from } } : {}),
		areEditors: mark !== null,
		...(date ? { date } : {}),
		end: at,
	};
}

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
		unpublished(text.slice(at, limit), at);
	if (!date || !/^[\s.,:;\0–—-]*\(?$/.test(text.slice(at, date.start)))
		return undefined;
	return date.enclosed ||
		text[date.end - 1] === "." ||
		endsClause.test(text.slice(date.end, limit))
		? date
		: undefined;
}

const endsClause = /^\s*[.,:;)\]\0–—]|^\s*$|^\s["“‘'«„]/;

/** `Aad G et al 2012 Observation of …`: a year with nothing but spaces around it, as physicists write it. */
function yearBeforeTitle(
	text: string,
	at: number,
	end: number,
): FoundDate | undefined {
	const match = /^\.?\s((?:1[5-9]|20)\d\d)[a-z]?\s(?=\p{Lu}\p{Ll}*\s)/u.exec(
		text.slice(at, Math.min(end, at + 40)),
	);
	if (!match) return undefined;
	const date = { "date-parts": [[Number(match[1])]] };
	return { date, start: at + 1, end: at + match[0].length, enclosed: false };
}

/** `Forthcoming.` in the date's place. */
function unpublished(window: string, at: number): FoundDate | undefined {
	const found = findUnpublished(window);
	return found && /^[\s.,(]*$/.test(window.slice(0, found.start))
		? { ...found, start: at + found.start, end: at + found.end }
		: undefined;
}

/** Whether nothing but punctuation stands between a head and `end`. */
export const isSpentHead = (text: string, head: Head, end: number): boolean =>
	/^[\s.,:;()[\]–—\-\0"“‘'«„]*$/.test(text.slice(head.end, end));
