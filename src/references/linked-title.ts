import { authorsFirst } from "./authors-first.ts";
import type { Frame } from "./frame.ts";
import { quotedFrame } from "./quoted-title.ts";
import { dateAt, isSpentHead, readHead } from "./read-head.ts";
import { isResourceLabel } from "./resource-links.ts";
import type { Span } from "./rich-text.ts";
import type { Scan } from "./scan.ts";
import { titleFirst } from "./title-first.ts";
import { isTitleLike, titleAt, trimQuotes } from "./title-quotes.ts";
import { inParentheses, withTrailing } from "./trailing-names.ts";

/** The title is what the link lies on, or what is set in bold. */
export function linkedFrame(scan: Scan, start: number): Frame | undefined {
	const { text, rich } = scan;
	const marked = rich.spans.filter(
		(span) =>
			(span.kind === "link" || span.kind === "strong") && span.end > start,
	);
	for (const span of marked) {
		const inner = rich.text.slice(span.start, span.end);
		if (
			isResourceLabel(inner) ||
			(!isTitleLike(text, span) && !isShortTitle(text, span, start))
		)
			continue;
		if (isWhole(text, span, start)) {
			const frame = wholeLink(scan, span);
			if (frame) return frame;
			return undefined;
		}
		const nickname = nicknameLink(scan, span);
		if (nickname) return nickname;
		const citation = citationLink(scan, span, start);
		if (citation) return citation;
		const head = readHead(scan, start, span.start);
		const empty = /^[\s.,:;([*_\0"“'‘-]*$/.test(text.slice(start, span.start));
		if (isNameLink(scan, span)) continue;
		const within = empty ? quotedWithin(scan, span) : undefined;
		if (within) return within;
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
		const title = trimQuotes(scan, span);
		const nicknamed =
			!empty && isNickname(head)
				? withTrailing(
						scan,
						inParentheses(scan, {
							areEditors: false,
							title: { ...title, confidence: 0.9 },
							titleOuter: outer,
							after: span.end,
						}),
					)
				: undefined;
		if (nicknamed?.authors) return nicknamed;
		const frame: Frame = {
			...(empty ? { areEditors: false } : head),
			title: {
				...title,
				confidence: empty ? 0.95 : head.authors?.certain ? 1 : 0.95,
			},
			titleOuter: outer,
			after: span.end,
		};
		return empty ? withTrailing(scan, inParentheses(scan, frame)) : frame;
	}
	return undefined;
}

/** `[StyleGAN](…): Karras, Laine, Aila. A Style-Based …`: the reference stands after what people call the work. */
function nicknameLink(scan: Scan, span: Span): Frame | undefined {
	const { text } = scan;
	if (
		/\s/.test(text.slice(span.start, span.end)) ||
		!/^\s?:\s/.test(text.slice(span.end))
	)
		return undefined;
	const frame = authorsFirst(scan, text.indexOf(":", span.end) + 2);
	return frame?.authors && frame.title ? frame : undefined;
}

/** `[Geoffrey Hinton, "Title"](…), MIT, 2014`: names and a quoted title share the link. */
function quotedWithin(scan: Scan, span: Span): Frame | undefined {
	const frame = quotedFrame(scan, span.start);
	return frame?.authors && frame.after <= span.end ? frame : undefined;
}

/** `Chinchilla: [Title](…) (Hoffmann et al., 2022)`: one word that may be the model's name. */
const isNickname = ({ authors, date }: ReturnType<typeof readHead>): boolean =>
	authors !== undefined &&
	!authors.certain &&
	!date &&
	authors.names.length === 1 &&
	authors.names[0]?.given === undefined;

/** A linked title of one word, where names stand before it or it opens the entry. */
const isShortTitle = (text: string, span: Span, start: number): boolean =>
	span.kind === "link" &&
	/\p{L}{3}/u.test(text.slice(span.start, span.end)) &&
	(/^[\s*_]*$/.test(text.slice(start, span.start)) ||
		/[.,:)]\s*$/.test(text.slice(start, span.start)));

const isWhole = (text: string, span: Span, start: number): boolean =>
	/^[\s\p{P}\0]*$/u.test(text.slice(start, span.start)) &&
	/^[\s\p{P}\0]*$/u.test(text.slice(span.end));

/** A link around the whole entry: read what it holds. */
function wholeLink(scan: Scan, span: Span): Frame | undefined {
	const inside = scan.withSpans(
		scan.rich.spans.filter(
			(other) =>
				other !== span &&
				!(other.start === span.start && other.kind === "strong"),
		),
	);
	const quoted = quotedFrame(inside, span.start);
	if (quoted) return quoted;
	const authors = authorsFirst(inside, span.start);
	if (
		authors &&
		(authors.date || (authors.title && authors.title.end < span.end - 4))
	)
		return authors;
	return titleFirst(inside, span.start);
}

/** `[Vaswani et al., 2017](…) Title`: the link lies on a short citation, the title follows. */
function citationLink(
	scan: Scan,
	span: Span,
	start: number,
): Frame | undefined {
	const { text } = scan;
	if (!/^[\s([*_\0]*$/.test(text.slice(start, span.start))) return undefined;
	const head = readHead(scan, span.start, span.end);
	const enough = head.authors && (head.date || head.authors.etAl);
	if (!enough || !isSpentHead(text, head, span.end)) return undefined;
	const later = head.date ?? dateAt(scan, span.end, text.length);
	const after = Math.max(span.end, later?.end ?? 0);
	const from =
		after + (/^[\s.,:;)\]–—\-\0]*/.exec(text.slice(after))?.[0].length ?? 0);
	if (from >= text.length) return undefined;
	const title = titleAt(scan, from);
	return {
		...head,
		...(later ? { date: later } : {}),
		title: title.title,
		titleOuter: title.outer,
		after: title.outer.end,
	};
}

/** Authors whose own pages are linked: the title is still to come. */
const isNameLink = (scan: Scan, span: Span): boolean => {
	const { text } = scan;
	const names = scan.namesAt(span.start, span.end);
	return (
		names?.certain === true &&
		/^[\s.,]*$/.test(text.slice(names.end, span.end)) &&
		/^\s*(?:[,&;]|and\b|und\b|\()/.test(text.slice(span.end))
	);
};
