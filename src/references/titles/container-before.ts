import { isVenue } from "../containers/venues.ts";
import type { Scan } from "../read/scan.ts";
import type { Span } from "../rich-text.ts";
import { type Frame, frameOf, unattributed } from "./frame.ts";
import { beforeLink } from "./part-marks.ts";
import { type Head, readHead } from "./read-head.ts";
import { titleOn } from "./title-quotes.ts";

/** A work's name before its part: one word or more, no whole sentences. */
const name = /^[\s.,:]*(\p{Lu}[^\0]{1,120}?)[\s.,:]*$/u;

/** `Goodfellow et al., Deep Learning, Ch. 8: [Optimization …](…)`: the link lies on a part of the work named before it. */
export function partLink(
	scan: Scan,
	span: Span,
	start: number,
): Frame | undefined {
	const { text } = scan;
	const part = beforeLink.exec(text.slice(start, span.start));
	if (!part) return undefined;
	const end = start + part.index;
	const head = readHead(scan, start, end);
	const isHead =
		head.authors !== undefined &&
		/^(?:[.,:]|\s?$)/.test(text.slice(head.end, end));
	const from = isHead ? head.end : start;
	const frame = frameOf(
		isHead ? head : unattributed,
		titleOn(scan, span, 0.95),
		span,
	);
	return name.test(text.slice(from, end))
		? { ...frame, container: { start: from, end } }
		: frame;
}

const venue =
	/^[\s,.(]*(\p{Lu}[^,.:;()\d\0]{1,60}?)[\s,'’]*(?:(?:19|20)\d\d|'\d\d)?[\s).,:–—-]*$/u;

/** `Peters et al., NAACL 2018. [Title](…)`: where it appeared stands between the names and the link. */
export function venueLink(
	scan: Scan,
	span: Span,
	head: Head,
): Frame | undefined {
	const { text } = scan;
	if (!head.authors) return undefined;
	const between = text.slice(head.end, span.start);
	const [, name = ""] = venue.exec(between) ?? [];
	if (!isVenue(name)) return undefined;
	const start = head.end + between.indexOf(name);
	return {
		...frameOf(head, titleOn(scan, span, 0.95), span),
		container: { start, end: start + name.length },
	};
}

/** `(NAACL ` between authors and their year. */
const venueBeforeYear = /^\s\((\p{Lu}[^()\d]{1,40}?)[\s,'’]+$/u;

/** `Devlin et al. (NAACL 2019). Title`: where it appeared stands with its year. */
export function withVenue({ text }: Scan, frame: Frame): Frame {
	const { authors, date } = frame;
	if (!authors || !date || date.start - authors.end < 4) return frame;
	const between = text.slice(authors.end, date.start);
	const name = venueBeforeYear.exec(between)?.[1];
	if (!name || !isVenue(name)) return frame;
	const start = authors.end + 2;
	return { ...frame, container: { start, end: start + name.length } };
}
