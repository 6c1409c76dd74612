import type { Frame } from "./frame.ts";
import { isPublisher } from "./publishers.ts";
import { dateAt, isSpentHead, readHead } from "./read-head.ts";
import type { Scan } from "./scan.ts";
import type { Authors } from "./scan-names.ts";
import { areVenue, isVenue } from "./venues.ts";

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
	if (!date && !head.authors?.etAl && !venue) return frame;
	const named =
		head.authors &&
		(head.authors.certain || head.date) &&
		!isPublisher(text.slice(head.authors.start, head.authors.end)) &&
		isSpentHead(text, head, title.end) &&
		!areVenue(text.slice(head.authors.start, head.authors.end));
	return {
		...frame,
		title: { ...title, end: open },
		titleOuter: { start: frame.titleOuter?.start ?? title.start, end: open },
		after: open,
		...(named ? { authors: head.authors, date: head.date } : {}),
	};
}

/** `LeCun, Bengio and Hinton, Nature 2015`: several names, and a venue right after them. */
const leadsToVenue = (text: string, { names, end }: Authors): boolean =>
	names.length > 1 &&
	isVenue(
		/^[\s,.(]+([^,.;()\d\0]+)/.exec(text.slice(end, end + 100))?.[1] ?? "",
	);

/** `by A and B (NeurIPS 2019)`, `, A, B, and C, ICML 2018`, `. A. Author. Venue`: names after the title. */
export function withTrailing(scan: Scan, frame: Frame): Frame {
	const { text, rich } = scan;
	if (frame.authors) return frame;
	const from = frame.after;
	const lead =
		/^[\s.,:;–—\-\0|()*_"”]*(?:(?:written\s)?(?:by|von|par|por|di|da)\s+)?/i.exec(
			text.slice(from, from + 40),
		)?.[0] ?? "";
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
	if (spanned && names.names.every((name) => name.literal)) return frame;
	const introduced = /(?:by|von|par|por|di|da)\s+$/i.test(lead);
	const closed = /^[\s]*(?:$|[.,;:()[\]\0–—|]|-\s|in\s|In\s)/.test(
		text.slice(names.end),
	);
	if (!closed && !introduced && !head.date) return frame;
	if (!names.certain && !introduced && !head.date && !leadsToVenue(text, names))
		return frame;
	return {
		...frame,
		authors: {
			...names,
			start: from,
			confidence: Math.min(
				names.confidence,
				introduced || names.certain ? 0.95 : 0.7,
			),
		},
		areEditors: head.areEditors,
		...(head.date ? { date: head.date } : {}),
	};
}
