import { isCity } from "../containers/cities.ts";
import { isPublisher } from "../containers/publishers.ts";
import { areVenue, isVenue } from "../containers/venues.ts";
import { isResourceLabel } from "../identifiers/resource-links.ts";
import type { Authors } from "../names/scan-names.ts";
import type { Scan } from "../read/scan.ts";
import { type Frame, frameOf } from "./frame.ts";
import { partToRead } from "./part-marks.ts";
import { dateAt, isSpentHead, readHead } from "./read-head.ts";

/** `Graph attention networks (Velickovic et al., 2018)` inside the link: names and date in parentheses. */
export function inParentheses(scan: Scan, frame: Frame): Frame {
	const { text } = scan;
	const title = frame.title;
	if (!title) return frame;
	const match = /\s*\(([^()]{3,120})\)?[\s.]*$/.exec(
		text.slice(title.start, title.end),
	);
	if (!match) return frame;
	const open = title.start + match.index;
	if (match[1] && isResourceLabel(match[1]))
		return frameOf(
			frame,
			{ ...title, end: open },
			{ start: title.start, end: title.end },
		);
	const head = readHead(
		scan,
		title.start + match.index + match[0].indexOf("(") + 1,
		title.end,
	);
	const date = dateAt(scan, open, title.end) ?? head.date;
	const venue =
		/^[\s(]*[\p{L}\p{N} &'’./-]{2,60}?[\s,'’]+\d{2,4}\)?[\s.]*$/u.test(
			match[0],
		);
	const enclosed = head.authors && areEnclosed(text, head.authors);
	if (!date && !head.authors?.etAl && !venue && !enclosed) return frame;
	const named =
		head.authors &&
		(head.authors.certain || head.date || enclosed) &&
		!isPublisher(text.slice(head.authors.start, head.authors.end)) &&
		isSpentHead(text, head, title.end) &&
		!areVenue(text.slice(head.authors.start, head.authors.end));
	const { authors, date: day } = named ? head : frame;
	return frameOf(
		{ authors, areEditors: frame.areEditors, date: day },
		{ start: title.start, end: open, confidence: title.confidence },
		{ start: frame.titleOuter?.start ?? title.start, end: open },
	);
}

/** `LeCun, Bengio and Hinton, Nature 2015`: several names, and a venue right after them. */
export const leadsToVenue = (text: string, { names, end }: Authors): boolean =>
	names.length > 1 &&
	isSource(
		/^[\s,.(|–—]+([^,.;()|\d\0]+)/.exec(text.slice(end, end + 100))?.[1] ?? "",
	);

const isSource = (name: string): boolean => isVenue(name) || isPublisher(name);

/** `Penguin`, `Paris` where a name could stand: one word, and a publisher's or a city's. */
const isImprint = (text: string, { names, start, end }: Authors) => {
	const [only, ...others] = names;
	const written = text.slice(start, end);
	return (
		only?.given === undefined &&
		others.length === 0 &&
		(isPublisher(written) || isCity(written))
	);
};

/** `(Goodfellow, Bengio, and Courville)`: several names, three or joined by a word, and nothing else in the brackets. */
const areEnclosed = (text: string, { names, start, end }: Authors): boolean =>
	names.length > 1 &&
	text[start - 1] === "(" &&
	text[end] === ")" &&
	names.every(({ family }) => family !== undefined) &&
	(names.length > 2 || /\s(?:and|und|et|y|e|&)\s/.test(text.slice(start, end)));

/** `International Organization for Standardization, Geneva`: an institution behind a title in italics, or before its city. */
function publishes({ text, rich }: Scan, { names, start, end }: Authors) {
	if (!names.every(({ literal }) => literal !== undefined)) return false;
	const [, city = ""] =
		/^,\s([^,.:;()\d\0]+)/.exec(text.slice(end, end + 40)) ?? [];
	return (
		isCity(city) ||
		rich.spans.some(
			(span) =>
				span.kind === "emphasis" && span.end <= start && span.end >= start - 3,
		)
	);
}

/** Punctuation and `by` before names behind a title, and the chapter that is to be read: `, Ch. 8 (`. */
const leading =
	/^[\s.,:;–—\-\0|()*_"”]*(?:(?:ch(?:ap(?:ter)?)?s?\.?|sections?|secs?\.|§{1,2}|pp\.)\s?\d[\d.–-]{0,9}[\s.,:;–—|()]+|\(?\d{1,2}(?:st|nd|rd|th)\sed(?:ition|n)?\.?\)?,?\s(?=\p{Lu}))?(?:(?:written\s|(?:a\s)?(?:blog\s?post|post|article|talk|lecture|essay|video|tutorial|paper|book)\s)?(?:by|from|von|par|por|di|da)\s+)?/iu;

/** How long `(SOSP 2003)` or `(2003)` right behind a title is, if names may follow. */
const asideLength = (text: string): number =>
	/^\s\((?:\p{Lu}[^()\d]{1,30}[\s'’])?(?:19|20)\d\d\)(?=(?:,|\.|:|\s[–—-])?\s(?:by\s)?\p{Lu})/u.exec(
		text.slice(0, 60),
	)?.[0].length ?? 0;

/** Two to four family names, three or joined by a word, that end the entry: `, Sutton & Barto`. */
const endEntry = (text: string, { names, start, end }: Authors): boolean =>
	names.length > 1 &&
	names.length < 5 &&
	names.every(({ family }) => family !== undefined) &&
	(names.length > 2 ||
		/\s(?:and|und|et|y|e|&)\s/.test(text.slice(start, end))) &&
	(/^[\s\0.]*(?:\([^()]{0,20}\)[\s.]*)?$/.test(text.slice(end, end + 40)) ||
		partToRead.test(text.slice(end)));

/** `by A and B (NeurIPS 2019)`, `, A, B, and C, ICML 2018`, `. A. Author. Venue`: names after the title. */
export function withTrailing(scan: Scan, frame: Frame): Frame {
	const { text, rich } = scan;
	if (frame.authors) return frame;
	const from = frame.after + asideLength(text.slice(frame.after));
	const lead = leading.exec(text.slice(from, from + 40))?.[0] ?? "";
	if (!lead && /^\p{L}/u.test(text.slice(from))) return frame;
	const start = from + lead.length;
	const spanned = rich.spans.find(
		(span) => span.kind === "emphasis" && span.start === start,
	);
	const head = readHead(
		scan,
		start,
		spanned ? Math.max(spanned.end, start) : text.length,
	);
	const names = head.authors;
	if (!names || areVenue(text.slice(names.start, names.end))) return frame;
	if (isImprint(text, names)) return frame;
	if (spanned && names.names.every((name) => name.literal)) return frame;
	const introduced = /(?:by|von|par|por|di|da)\s+$/i.test(lead);
	const closed = /^[\s]*(?:$|[.,;:()[\]\0–—|]|-\s|in\s|In\s)/.test(
		text.slice(names.end),
	);
	if (!closed && !introduced && !head.date && !names.etAl) return frame;
	if (
		!names.certain &&
		!introduced &&
		!head.date &&
		!leadsToVenue(text, names) &&
		!areEnclosed(text, names) &&
		!endEntry(text, names)
	)
		return frame;
	if (!introduced && publishes(scan, names)) return frame;
	return {
		...frame,
		authors: {
			...names,
			start: /\dth|\d[snr][tdh]/.test(lead) ? names.start : from,
			confidence: Math.min(
				names.confidence,
				introduced || names.certain ? 0.95 : 0.7,
			),
		},
		areEditors: head.areEditors,
		date: head.date ?? frame.date,
	};
}
