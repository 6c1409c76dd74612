import { isResourceLabel } from "../identifiers/resource-links.ts";
import type { Scan } from "../read/scan.ts";
import type { Span } from "../rich-text.ts";
import { authorOfNotes } from "./author-of-notes.ts";
import { partLink, venueLink } from "./container-before.ts";
import { type Frame, frameOf, unattributed } from "./frame.ts";
import {
	citationLink,
	isMention,
	nicknameLink,
	prefixedLink,
	topicLink,
	wholeLink,
} from "./link-frames.ts";
import { behindWhole } from "./part-marks.ts";
import { quotedFrame } from "./quoted-title.ts";
import { type Head, isSpentHead, readHead } from "./read-head.ts";
import { isTitleLike, quotesFrom, titleOn } from "./title-quotes.ts";
import { inParentheses, withTrailing } from "./trailing-names.ts";

/** The title is what the link lies on, or what is set in bold. */
export function linkedFrame(scan: Scan, start: number): Frame | undefined {
	const { text, rich } = scan;
	const marked = rich.spans.filter(
		(span) =>
			(span.kind === "link" || span.kind === "strong") && span.end > start,
	);
	for (const span of marked) {
		if (!mayBeTitle(scan, span, start)) continue;
		if (isWhole(text, span, start)) return wholeLink(scan, span);
		const frame =
			nicknameLink(scan, span) ??
			citationLink(scan, span, start) ??
			topicLink(scan, span, start) ??
			partLink(scan, span, start) ??
			frameAround(scan, span, start, marked);
		if (frame) return frame;
	}
	return undefined;
}

function mayBeTitle({ text, rich }: Scan, span: Span, start: number): boolean {
	const inner = rich.text.slice(span.start, span.end);
	return (
		!isResourceLabel(inner) &&
		(isTitleLike(text, span) || isShortTitle(text, span, start))
	);
}

function frameAround(
	scan: Scan,
	span: Span,
	start: number,
	marked: readonly Span[],
): Frame | undefined {
	const before = scan.text.slice(start, span.start);
	if (isMention(before) || authorOfNotes(scan, start, span.start))
		return prefixedLink(scan, span, start);
	const isFirst = /^[\s.,:;([*_\0"“'‘-]*$/.test(before);
	const head = isFirst ? undefined : readHead(scan, start, span.start);
	if (isNameLink(scan, span, marked)) return undefined;
	if (!head) return quotedWithin(scan, span) ?? beforeNames(scan, span, 0.95);
	return isSpentHead(scan.text, head, span.start)
		? afterHead(scan, span, head, before)
		: (venueLink(scan, span, head) ?? prefixedLink(scan, span, start));
}

/** `[Geoffrey Hinton, "Title"](…), MIT, 2014`: names and a quoted title share the link. */
function quotedWithin(scan: Scan, span: Span): Frame | undefined {
	const frame = quotedFrame(scan, span.start);
	return frame?.authors && frame.after <= span.end ? frame : undefined;
}

/** The title on the link, and the names after it or at its end. */
function beforeNames(scan: Scan, span: Span, confidence: number): Frame {
	const title = titleOn(scan, span, confidence);
	return withTrailing(
		scan,
		inParentheses(scan, frameOf(unattributed, title, span)),
	);
}

/** The title on the link, and the names before it. */
function afterHead(
	scan: Scan,
	span: Span,
	head: Head,
	before: string,
): Frame | undefined {
	if (isOneDoubtfulName(head)) {
		if (!/[.,:]\s*$/.test(before.trimEnd() || ".")) return undefined;
		if (head.authors?.names[0]?.given === undefined) {
			const nicknamed = beforeNames(scan, span, 0.9);
			if (nicknamed.authors) return nicknamed;
		}
	}
	const isSure =
		head.authors?.certain &&
		!mayHoldMore.test(scan.text.slice(span.start, span.end));
	return frameOf(head, titleOn(scan, span, isSure ? 1 : 0.95), span);
}

/** A sentence's end, a year or brackets within a link: more than the title may lie on it. */
const mayHoldMore = /[.?!]\s|\b(?:1[5-9]|20)\d\d\b|[([]/;

/** `Chinchilla: [Title](…) (Hoffmann et al., 2022)`: one word that may be the model's name. */
const isOneDoubtfulName = ({ authors, date }: Head): boolean =>
	authors !== undefined &&
	!authors.certain &&
	!date &&
	authors.names.length === 1;

/** A linked title of one word, where names stand before it or it opens the entry. */
const isShortTitle = (text: string, span: Span, start: number): boolean =>
	span.kind === "link" &&
	/\p{L}{3}/u.test(text.slice(span.start, span.end)) &&
	(/^[\s*_]*$/.test(text.slice(start, span.start)) ||
		/[.,:)]\s*$/.test(text.slice(start, span.start)));

const isWhole = (text: string, span: Span, start: number): boolean =>
	/^[\s\p{P}\0]*$/u.test(text.slice(start, span.start)) &&
	behindWhole.test(text.slice(span.end));

/** Authors whose own pages are linked: the title is still to come. Of an institution it must be marked as one too. */
const isNameLink = (
	scan: Scan,
	span: Span,
	marked: readonly Span[],
): boolean => {
	const { text } = scan;
	const names = scan.namesAt(span.start, span.end);
	return (
		names?.certain === true &&
		/^[\s.,]*$/.test(text.slice(names.end, span.end)) &&
		/^\s*(?:[,&;]|and\b|und\b|\()/.test(text.slice(span.end)) &&
		(names.names.some(({ literal }) => literal === undefined) ||
			marked.some(({ start }) => start > span.start) ||
			quotesFrom(scan, span.end).length > 0)
	);
};
