import { authorsFirst } from "./authors-first.ts";
import type { Frame } from "./frame.ts";
import { quotedFrame } from "./quoted-title.ts";
import { dateAt, isSpentHead, readHead } from "./read-head.ts";
import { isResourceLabel } from "./resource-links.ts";
import type { RichText, Span } from "./rich-text.ts";
import { scanNames } from "./scan-names.ts";
import { titleFirst } from "./title-first.ts";
import { isTitleLike, titleAt, trimQuotes } from "./title-quotes.ts";
import { inParentheses, withTrailing } from "./trailing-names.ts";

/** The title is what the link lies on, or what is set in bold. */
export function linkedFrame(
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
		const nickname = nicknameLink(text, rich, span);
		if (nickname) return nickname;
		const citation = citationLink(text, rich, span, start);
		if (citation) return citation;
		const head = readHead(text, start, span.start);
		const empty = /^[\s.,:;([*_\0"“'‘-]*$/.test(text.slice(start, span.start));
		if (isNameLink(text, span)) continue;
		const within = empty ? quotedWithin(text, rich, span) : undefined;
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
		const title = trimQuotes(text, span);
		const nicknamed =
			!empty && isNickname(head)
				? withTrailing(
						text,
						inParentheses(text, {
							areEditors: false,
							title: { ...title, confidence: 0.9 },
							titleOuter: outer,
							after: span.end,
						}),
						rich,
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
		return empty ? withTrailing(text, inParentheses(text, frame), rich) : frame;
	}
	return undefined;
}

/** `[StyleGAN](…): Karras, Laine, Aila. A Style-Based …`: the reference stands after what people call the work. */
function nicknameLink(
	text: string,
	rich: RichText,
	span: Span,
): Frame | undefined {
	if (
		/\s/.test(text.slice(span.start, span.end)) ||
		!/^\s?:\s/.test(text.slice(span.end))
	)
		return undefined;
	const frame = authorsFirst(text, rich, text.indexOf(":", span.end) + 2);
	return frame?.authors && frame.title ? frame : undefined;
}

/** `[Geoffrey Hinton, "Title"](…), MIT, 2014`: names and a quoted title share the link. */
function quotedWithin(
	text: string,
	rich: RichText,
	span: Span,
): Frame | undefined {
	const frame = quotedFrame(text, rich, span.start);
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
	const title = titleAt(text, rich, from);
	return {
		...head,
		...(later ? { date: later } : {}),
		title: title.title,
		titleOuter: title.outer,
		after: title.outer.end,
	};
}

/** Authors whose own pages are linked: the title is still to come. */
const isNameLink = (text: string, span: Span): boolean => {
	const names = scanNames(text, { start: span.start, end: span.end });
	return (
		names?.certain === true &&
		/^[\s.,]*$/.test(text.slice(names.end, span.end)) &&
		/^\s*(?:[,&;]|and\b|und\b|\()/.test(text.slice(span.end))
	);
};
