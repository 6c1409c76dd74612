import type { Frame } from "./frame.ts";
import { readHead } from "./read-head.ts";
import type { Scan } from "./scan.ts";
import { findTitleEnd } from "./title-end.ts";
import { inParentheses, withTrailing } from "./trailing-names.ts";
import { areVenue } from "./venues.ts";

/** `trans.`, `ed.` before names: they are not the authors'. */
const namesOthers = /\b(?:[Tt]rans|[Tt]rad|[Üü]bers|[Ee]ds?|[Rr]ev|Hg|Hrsg)$/u;

const MOST_BOUNDARIES = 16;
/** No list of names after a title is read further than so many characters. */
const LONGEST_LIST = 2000;

/** `Title, authors, venue year`, `Title. Authors. Venue`, `Title (Authors, year)`, or a title and nothing else. */
export function titleFirst(scan: Scan, start: number): Frame {
	const { text, rich } = scan;
	const emphasised = rich.spans.find(
		(span) =>
			span.kind === "emphasis" &&
			span.start <= start + 1 &&
			span.end - span.start > 5 &&
			span.end > start,
	);
	const boundaries = [
		...text
			.slice(start)
			.matchAll(
				/(?:[.,:;?!]["”]?\s+(?:by\s+)?|\s+(?:[-–—|]|by)\s+|\s*\(|\s\/\s)(?=[\p{L}])/gu,
			),
	].slice(0, MOST_BOUNDARIES);
	for (const boundary of emphasised ? [] : boundaries) {
		const at = start + boundary.index;
		if (at < start + 3 || namesOthers.test(text.slice(start, at))) continue;
		const from = at + boundary[0].length;
		const head = readHead(
			scan,
			from,
			Math.min(text.length, from + LONGEST_LIST),
		);
		const names = head.authors;
		if (!names || areVenue(text.slice(names.start, names.end))) continue;
		const introduced = /by\s+$/.test(boundary[0]);
		const closed = /^\s*(?:$|[.,;:()[\]\0–—|]|-\s|in\s|In\s)/.test(
			text.slice(names.end),
		);
		const sure =
			names.certain &&
			(names.names.length > 1 ||
				names.etAl ||
				head.date !== undefined ||
				introduced ||
				names.confidence > 0.9);
		if (
			!(closed || names.etAl) ||
			!(sure || (head.date && names.names.length > 1))
		)
			continue;
		const end = at + (/^[?!]/.test(boundary[0]) ? 1 : 0);
		return {
			authors: {
				...names,
				start: end,
				confidence: Math.min(names.confidence, 0.9),
			},
			areEditors: false,
			...(head.date ? { date: head.date } : {}),
			title: { start, end, confidence: 0.85 },
			titleOuter: { start, end },
			after: end,
		};
	}
	const title = findTitleEnd(
		scan,
		start + (/^[\s\0]*/.exec(text.slice(start))?.[0].length ?? 0),
		text.length,
	);
	const frame: Frame = inParentheses(scan, {
		areEditors: false,
		title: { ...title, confidence: Math.min(title.confidence, 0.8) },
		titleOuter: title,
		after: title.end,
	});
	return withTrailing(scan, frame);
}
