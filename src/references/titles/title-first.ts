import { isCity } from "../containers/cities.ts";
import { isRegion } from "../containers/regions.ts";
import { areVenue } from "../containers/venues.ts";
import type { Scan } from "../read/scan.ts";
import { type Frame, frameOf, unattributed } from "./frame.ts";
import { readHead } from "./read-head.ts";
import { findTitleEnd } from "./title-end.ts";
import { editionAt } from "./title-marks.ts";
import { titleIn } from "./title-quotes.ts";
import { inParentheses, leadsToVenue, withTrailing } from "./trailing-names.ts";

/** `trans.`, `ed.` before names: they are not the authors'. */
const namesOthers =
	/\b(?:[Tt]rans|[Tt]ranslated|[Ee]dited|[Cc]ompiled|[Ii]llustrated|[Ff]oreword|[Ii]ntroduction|[Pp]reface|[Tt]rad|[Üü]bers|[Ee]ds?|[Rr]ev|Hg|Hrsg)(?:\sby)?(?:\s(?:\p{Lu}\.\s?)*\p{Lu})?$/u;

/** `Graph attention networks (Hoshen, 2017`: brackets are still open. */
const isWithin = (text: string): boolean =>
	text.lastIndexOf("(") > text.lastIndexOf(")");

/** `SIGCOMM`, `Washington, DC`: where the work appeared. */
const isNoName = (words: string): boolean =>
	areVenue(words) || isCity(words) || words.split(/,\s/).every(isRegion);

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
		const before = text.slice(start, at);
		if (at < start + 3 || namesOthers.test(before)) continue;
		if (isWithin(before) && !boundary[0].includes("(")) continue;
		if (text[at] === ":" && isCity(before.split(/[.;]\s/).at(-1) ?? ""))
			continue;
		const from = at + boundary[0].length;
		const head = readHead(
			scan,
			from,
			Math.min(text.length, from + LONGEST_LIST),
		);
		const names = head.authors;
		if (!names || isNoName(text.slice(names.start, names.end))) continue;
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
			!(
				sure ||
				(head.date && names.names.length > 1) ||
				leadsToVenue(text, names)
			)
		)
			continue;
		const end = at + (/^[?!]/.test(boundary[0]) ? 1 : 0);
		const authors = {
			...names,
			start: end,
			confidence: Math.min(names.confidence, 0.9),
		};
		const cut = editionAt(scan, start, end) ?? end;
		const frame = frameOf(
			{ authors, areEditors: false, date: head.date },
			{ start, end: cut, confidence: 0.85 },
			{ start, end: cut },
		);
		return head.date ? frame : inParentheses(scan, frame);
	}
	const title = findTitleEnd(
		scan,
		start + (/^[\s\0]*/.exec(text.slice(start))?.[0].length ?? 0),
		text.length,
	);
	const doubted = titleIn(title, Math.min(title.confidence, 0.8));
	const frame = inParentheses(scan, frameOf(unattributed, doubted, title));
	return withTrailing(scan, frame);
}
