import { type FoundDate, findDates } from "./date.ts";
import { type Leftover, SPENT } from "./leftover.ts";
import { wordsOf } from "./name-words.ts";
import { findQuotes, type Quoted } from "./quotes.ts";
import { isResourceLabel } from "./resource-links.ts";
import type { Range, RichText, Span } from "./rich-text.ts";
import { type Authors, scanNames } from "./scan-names.ts";
import { sentenceEnds } from "./sentence.ts";
import { findTitleEnd, type TitleRange } from "./title-end.ts";
import { isVenue } from "./venues.ts";

/** Where a reference's authors, date and title stand. What is in none of them is the rest. */
export interface Frame {
	readonly authors?: Authors & Range;
	/** Whether the people at the head are the editors. */
	readonly areEditors: boolean;
	readonly date?: FoundDate;
	/** The title without quotation marks around it. */
	readonly title?: TitleRange;
	/** The title with its marks: what is spent. */
	readonly titleOuter?: Range;
	/** Where the rest begins. */
	readonly after: number;
}

/** Names and a date at the head of a stretch, and where they end. */
interface Head {
	readonly authors?: Authors & Range;
	readonly areEditors: boolean;
	readonly date?: FoundDate;
	readonly end: number;
}

const editorMark =
	/^[\s,]*[([]?(?:Eds?\.?|eds?\.?|Editors?|editors?|Hrsg\.?|Hg\.?|éds?\.|dirs?\.|coords?\.|comps?\.|a cura di|Ред\.|ред\.)[)\]]?(?=[\s.,:;(\0]|$)/u;
const punctuation = /^[\s.,:;–—\-"“\0]*/;

/** Find the frame of a reference whose text begins at `start`. */
export function findFrame(
	leftover: Leftover,
	rich: RichText,
	start: number,
): Frame {
	const text = leftover.text;
	return (
		quotedFrame(text, rich, start) ??
		linkedFrame(text, rich, start) ??
		authorsFirst(text, rich, start) ??
		titleFirst(text, rich, start)
	);
}

/** Read names and a date from `start` on, and see how far they reach. */
function readHead(text: string, start: number, end: number): Head {
	const from =
		start +
		(/^[\s([]*(?=\p{L})/u.exec(text.slice(start, end))?.[0].length ?? 0);
	const authors = scanNames(text, { start: from, end });
	let at = authors?.end ?? start;
	const mark = authors
		? editorMark.exec(text.slice(at, Math.min(end, at + 24)))
		: null;
	if (mark) at += mark[0].length;
	const date = dateAt(text, at, end);
	if (date) at = date.end;
	return {
		...(authors ? { authors: { ...authors, start: from } } : {}),
		areEditors: mark !== null,
		...(date ? { date } : {}),
		end: at,
	};
}

/** A date that stands right here, punctuation before it aside. */
function dateAt(text: string, at: number, end: number): FoundDate | undefined {
	const window = text.slice(at, Math.min(end, at + 60));
	const date = findDates(window)[0];
	if (!date || !/^[\s.,:;\0–—-]*\(?$/.test(window.slice(0, date.start)))
		return undefined;
	if (
		!date.enclosed &&
		!/^\s*[.,:;)\]\0–—]|^\s*$|^\s["“‘'«„]/.test(window.slice(date.end))
	)
		return undefined;
	return { ...date, start: at + date.start, end: at + date.end };
}

const isSpentHead = (text: string, head: Head, end: number): boolean =>
	/^[\s.,:;()[\]–—\-\0"“‘'«„]*$/.test(text.slice(head.end, end));

/** Authors, perhaps a date, then the title in quotation marks; or the title in quotation marks first. */
function quotedFrame(
	text: string,
	rich: RichText,
	start: number,
): Frame | undefined {
	for (const quote of findQuotes(text.slice(start)).map((found) =>
		shift(found, start),
	)) {
		if (!isTitleLike(text, quote.inner)) continue;
		const head = readHead(text, start, quote.start);
		const empty = /^[\s.,:;([*_\0-]*$/.test(text.slice(start, quote.start));
		if (!empty && !isSpentHead(text, head, quote.start)) {
			if (
				!/[.,:)\]\0]\s*$/.test(text.slice(start, quote.start)) ||
				head.end > start
			)
				continue;
		}
		if (head.date && continues(text, rich, quote)) continue;
		const frame = {
			...(empty ? { areEditors: false } : head),
			title: { ...quote.inner, confidence: empty || !head.authors ? 0.95 : 1 },
			titleOuter: quote,
			after: quote.end,
		};
		return empty || !head.authors ? withTrailing(text, frame, rich) : frame;
	}
	return undefined;
}

const shift = (quote: Quoted, by: number): Quoted => ({
	start: quote.start + by,
	end: quote.end + by,
	inner: { start: quote.inner.start + by, end: quote.inner.end + by },
});

const isTitleLike = (text: string, range: Range): boolean => {
	const words = text.slice(range.start, range.end);
	return (
		words.length >= 5 &&
		!words.includes(SPENT.repeat(3)) &&
		(wordsOf(words).length >= 2 ||
			/\p{sc=Han}|\p{sc=Hangul}/u.test(words) ||
			words.length >= 8)
	);
};

/** `"Why should I trust you?" Explaining the predictions …`: the title goes on after the mark. */
function continues(text: string, rich: RichText, quote: Quoted): boolean {
	const after = text.slice(quote.end, quote.end + 200);
	if (/^\s*:/.test(after)) return true;
	if (
		/[,.]$/.test(text.slice(quote.inner.start, quote.inner.end)) ||
		/^\s*[,.]/.test(after)
	)
		return false;
	if (/^\s*(?:In:?\s|in\s|\0|\(|$|\d)/.test(after)) return false;
	if (
		rich.spans.some(
			(span) =>
				span.kind === "emphasis" &&
				span.start >= quote.end &&
				span.start <= quote.end + 2,
		)
	)
		return false;
	return (
		sentenceEnds(after, 0, after.length).length > 0 &&
		!isVenue(after.trim().split(/[,.\d\0(]/)[0] ?? "")
	);
}

/** The title is what the link lies on, or what is set in bold. */
function linkedFrame(
	text: string,
	rich: RichText,
	start: number,
): Frame | undefined {
	const marked = rich.spans.filter(
		(span) =>
			(span.kind === "link" || span.kind === "strong") && span.end > start,
	);
	for (const span of marked) {
		const inner = rich.text.slice(span.start, span.end);
		if (
			isResourceLabel(inner) ||
			(!isTitleLike(text, span) && !isShortTitle(text, rich, span, start))
		)
			continue;
		if (isWhole(text, span, start)) {
			const frame = wholeLink(text, rich, span);
			if (frame) return frame;
			return undefined;
		}
		const citation = citationLink(text, rich, span, start);
		if (citation) return citation;
		const head = readHead(text, start, span.start);
		const empty = /^[\s.,:;([*_\0"“'‘-]*$/.test(text.slice(start, span.start));
		if (isNameLink(text, span)) continue;
		if (!empty && !isSpentHead(text, head, span.start)) continue;
		if (
			!empty &&
			head.authors &&
			!head.authors.certain &&
			!head.date &&
			head.authors.names.length === 1 &&
			!/[.,:]\s*$/.test(text.slice(start, span.start).trimEnd() || ".")
		)
			continue;
		const outer = { start: span.start, end: span.end };
		const title = trimQuotes(text, span);
		const frame: Frame = {
			...(empty ? { areEditors: false } : head),
			title: {
				...title,
				confidence: empty ? 0.95 : head.authors?.certain ? 1 : 0.95,
			},
			titleOuter: outer,
			after: span.end,
		};
		return empty ? withTrailing(text, inParentheses(text, frame), rich) : frame;
	}
	return undefined;
}

/** A linked title of one word, where names stand before it or it opens the entry. */
const isShortTitle = (
	text: string,
	_rich: RichText,
	span: Span,
	start: number,
): boolean =>
	span.kind === "link" &&
	/\p{L}{3}/u.test(text.slice(span.start, span.end)) &&
	(/^[\s*_]*$/.test(text.slice(start, span.start)) ||
		/[.,:)]\s*$/.test(text.slice(start, span.start)));

const isWhole = (text: string, span: Span, start: number): boolean =>
	/^[\s\p{P}\0]*$/u.test(text.slice(start, span.start)) &&
	/^[\s\p{P}\0]*$/u.test(text.slice(span.end));

/** A link around the whole entry: read what it holds. */
function wholeLink(
	text: string,
	rich: RichText,
	span: Span,
): Frame | undefined {
	const inside = {
		...rich,
		spans: rich.spans.filter(
			(other) =>
				other !== span &&
				!(other.start === span.start && other.kind === "strong"),
		),
	};
	const quoted = quotedFrame(text, inside, span.start);
	if (quoted) return quoted;
	const authors = authorsFirst(text, inside, span.start);
	if (
		authors &&
		(authors.date || (authors.title && authors.title.end < span.end - 4))
	)
		return authors;
	return titleFirst(text, inside, span.start);
}

/** `[Vaswani et al., 2017](…) Title`: the link lies on a short citation, the title follows. */
function citationLink(
	text: string,
	rich: RichText,
	span: Span,
	start: number,
): Frame | undefined {
	if (!/^[\s([*_\0]*$/.test(text.slice(start, span.start))) return undefined;
	const head = readHead(text, span.start, span.end);
	const enough = head.authors && (head.date || head.authors.etAl);
	if (!enough || !isSpentHead(text, head, span.end)) return undefined;
	const later = head.date ?? dateAt(text, span.end, text.length);
	const after = Math.max(span.end, later?.end ?? 0);
	const from =
		after + (/^[\s.,:;)\]–—\-\0]*/.exec(text.slice(after))?.[0].length ?? 0);
	if (from >= text.length) return undefined;
	const title = unquotedTitle(text, rich, from);
	return {
		...head,
		...(later ? { date: later } : {}),
		title: title.title,
		titleOuter: title.outer,
		after: title.outer.end,
	};
}

function unquotedTitle(
	text: string,
	rich: RichText,
	from: number,
): { title: TitleRange; outer: Range } {
	const quote = findQuotes(text.slice(from)).map((found) =>
		shift(found, from),
	)[0];
	if (quote && quote.start <= from + 1 && !continues(text, rich, quote))
		return { title: { ...quote.inner, confidence: 0.98 }, outer: quote };
	const title = findTitleEnd(text, rich, from, text.length);
	return { title, outer: title };
}

const isNameLink = (text: string, span: Span): boolean => {
	const names = scanNames(text, { start: span.start, end: span.end });
	return (
		names?.certain === true &&
		/^[\s.,]*$/.test(text.slice(names.end, span.end)) &&
		/^\s*(?:[,&;]|and\b|und\b|\()/.test(text.slice(span.end))
	);
};

function trimQuotes(text: string, span: Range): Range {
	const quote = findQuotes(text.slice(span.start, span.end)).map((found) =>
		shift(found, span.start),
	)[0];
	return quote && quote.start <= span.start + 1 && quote.end >= span.end - 2
		? quote.inner
		: span;
}

/** `Graph attention networks (Velickovic et al., 2018)` inside the link: names and date in parentheses. */
function inParentheses(text: string, frame: Frame): Frame {
	const title = frame.title;
	if (!title) return frame;
	const match = /\s*\(([^()]{3,120})\)?[\s.]*$/.exec(
		text.slice(title.start, title.end),
	);
	if (!match) return frame;
	const open = title.start + match.index;
	const head = readHead(
		text,
		title.start + match.index + match[0].indexOf("(") + 1,
		title.end,
	);
	const date = dateAt(text, open, title.end) ?? head.date;
	const venue =
		/^[\s(]*[\p{L}\p{N} &'’./-]{2,60}?[\s,'’]+\d{2,4}\)?[\s.]*$/u.test(
			match[0],
		);
	if (!date && !head.authors?.etAl && !venue) return frame;
	const named =
		head.authors &&
		(head.authors.certain || head.date) &&
		isSpentHead(text, head, title.end) &&
		!isVenue(text.slice(head.authors.start, head.authors.end));
	return {
		...frame,
		title: { ...title, end: open },
		titleOuter: { start: frame.titleOuter?.start ?? title.start, end: open },
		after: open,
		...(named ? { authors: head.authors, date: head.date } : {}),
	};
}

/** `by A and B (NeurIPS 2019)`, `, A, B, and C, ICML 2018`, `. A. Author. Venue`: names after the title. */
function withTrailing(text: string, frame: Frame, rich: RichText): Frame {
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
		text,
		start,
		spanned ? Math.max(spanned.end, start) : text.length,
	);
	const names = head.authors;
	if (!names || isVenue(text.slice(names.start, names.end))) return frame;
	const introduced = /(?:by|von|par|por|di|da)\s+$/i.test(lead);
	const closed = /^[\s]*(?:$|[.,;:()[\]\0–—|]|-\s|in\s|In\s)/.test(
		text.slice(names.end),
	);
	if (!closed && !introduced) return frame;
	if (!names.certain && !introduced && !head.date) return frame;
	return {
		...frame,
		authors: {
			...names,
			confidence: Math.min(
				names.confidence,
				introduced || names.certain ? 0.95 : 0.7,
			),
		},
		areEditors: head.areEditors,
		...(head.date ? { date: head.date } : {}),
	};
}

/** `Authors (2017). Title.`, `Authors. Title.`, `Authors: Title`. */
function authorsFirst(
	text: string,
	rich: RichText,
	start: number,
): Frame | undefined {
	const emphasised = rich.spans.find(
		(span) => span.kind === "emphasis" && span.start > start,
	);
	const head = readHead(text, start, text.length);
	const names = head.authors ?? literalAuthor(text, start);
	if (!names) return undefined;
	const date = head.authors ? head.date : dateAt(text, names.end, text.length);
	const at = head.authors ? head.end : (date?.end ?? names.end);
	if (!isBelievable(names, date, text, at, emphasised)) return undefined;
	const from = at + (punctuation.exec(text.slice(at))?.[0].length ?? 0);
	if (
		from >= text.length ||
		(!/^[.,:;\0–—\-)]|^\s*["“(]|^\s*$/.test(text.slice(at).trimStart()) &&
			text[at - 1] !== "." &&
			!date &&
			!head.areEditors)
	)
		return undefined;
	const opening = text.slice(at, from);
	const title = unquotedTitle(
		text,
		rich,
		/["“]/.test(opening) ? from - 1 : from,
	);
	if (!/\p{L}/u.test(text.slice(title.title.start, title.title.end)))
		return undefined;
	return {
		authors: names,
		areEditors: head.areEditors,
		...(date ? { date } : {}),
		title: title.title,
		titleOuter: title.outer,
		after: title.outer.end,
	};
}

/** Whether what was scanned is an author list: something says so, or what follows does. */
function isBelievable(
	names: Authors,
	date: FoundDate | undefined,
	text: string,
	at: number,
	emphasised: Range | undefined,
): boolean {
	if (date) return true;
	const stopped = text[at - 1] === "." || /^\s*[.:]/.test(text.slice(at));
	if (!names.certain)
		return (
			stopped &&
			emphasised !== undefined &&
			names.names.every((name) => name.given !== undefined)
		);
	return names.names.length > 1 || names.confidence >= 0.9 || stopped;
}

/** An institution nobody has heard of, before its year in parentheses. */
function literalAuthor(
	text: string,
	start: number,
): (Authors & Range) | undefined {
	const match =
		/^[\s]*(\p{Lu}[^.()[\]“”"?!:\0\d]{1,70}?)\.?\s*\((?:1[4-9]|20)\d\d[a-z]?[,)\s]/u.exec(
			text.slice(start, start + 100),
		);
	if (!match?.[1]) return undefined;
	const at = start + match[0].indexOf(match[1]);
	if (
		wordsOf(match[1]).length > 8 ||
		wordsOf(match[1]).filter((word) => /^\p{Ll}/u.test(word)).length > 2
	)
		return undefined;
	return {
		names: [{ literal: match[1] }],
		start: at,
		end: at + match[1].length,
		etAl: false,
		confidence: 0.7,
		certain: false,
	};
}

const MOST_BOUNDARIES = 16;

/** `Title, authors, venue year`, `Title. Authors. Venue`, `Title (Authors, year)`, or a title and nothing else. */
function titleFirst(text: string, rich: RichText, start: number): Frame {
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
		if (at < start + 3) continue;
		const from = at + boundary[0].length;
		const head = readHead(text, from, text.length);
		const names = head.authors;
		if (!names || isVenue(text.slice(names.start, names.end))) continue;
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
		if (!closed || !(sure || (head.date && names.names.length > 1))) continue;
		const end = at + (/^[?!]/.test(boundary[0]) ? 1 : 0);
		return {
			authors: { ...names, confidence: Math.min(names.confidence, 0.9) },
			areEditors: false,
			...(head.date ? { date: head.date } : {}),
			title: { start, end, confidence: 0.85 },
			titleOuter: { start, end },
			after: end,
		};
	}
	const title = findTitleEnd(
		text,
		rich,
		start + (/^[\s\0]*/.exec(text.slice(start))?.[0].length ?? 0),
		text.length,
	);
	const frame: Frame = inParentheses(text, {
		areEditors: false,
		title: { ...title, confidence: Math.min(title.confidence, 0.8) },
		titleOuter: title,
		after: title.end,
	});
	return withTrailing(text, frame, rich);
}
