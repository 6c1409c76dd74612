import type { Scan } from "../read/scan.ts";
import type { Span } from "../rich-text.ts";
import { authorOfNotes } from "./author-of-notes.ts";
import { authorsFirst } from "./authors-first.ts";
import { type Frame, frameOf, unattributed } from "./frame.ts";
import { unknownAuthor } from "./institution-head.ts";
import { quotedFrame } from "./quoted-title.ts";
import { dateAt, isSpentHead, readHead } from "./read-head.ts";
import { titleFirst } from "./title-first.ts";
import { titleAt, titleOn } from "./title-quotes.ts";
import { inParentheses, withTrailing } from "./trailing-names.ts";

const remark =
	/^[^.:\0]{2,40}(?::|\s(?:post|article|paper|essay|book|blog|notes?|video|talk|tutorial|chapter|lecture|report|survey|guide),?)\s*$/;

/** `AIMA ch. 3; see also the [Title](…)`: another reading stands before it. */
const mention =
	/(?:(?:^|[;,.]\s)(?:[Ss]ee|[Cc]f\.)|^(?:Read|Watch|Skim|Review|Browse|Listen to|Work through|Try))(?:\salso)?(?:\s(?:the|this|about))?:?\s$|\b(?:[Nn]otes|[Ss]lides|[Ll]ecture|[Pp]ost|[Aa]rticle|[Tt]utorial|[Vv]ideo|[Tt]alk)\s(?:on|about)\s(?:the\s)?$/;

export const isMention = (before: string): boolean =>
	before.length < LONGEST_MENTION && mention.test(before);

const LONGEST_MENTION = 120;

/** `3Blue1Brown. [Title](…)`: a name that is no person's; `Chris Olah's blog: [Title](…)`: a remark, which stays. */
export function prefixedLink(
	scan: Scan,
	span: Span,
	start: number,
): Frame | undefined {
	const before = scan.text.slice(start, span.start);
	const frame = frameOf(unattributed, titleOn(scan, span, 0.9), span);
	const author = authorOfNotes(scan, start, span.start);
	if (author) return { ...frame, authors: author };
	if (remark.test(before) || isMention(before))
		return withTrailing(scan, inParentheses(scan, frame));
	if (
		/^[^.:;\0]{40,90}:\s$/.test(before) &&
		!readHead(scan, start, span.start).authors
	)
		return frame;
	const authors = unknownAuthor(scan.text, start, span.start);
	return authors ? { ...frame, authors } : undefined;
}

/**
 * `[StyleGAN](…): Karras, Laine, Aila. A Style-Based …`: the reference stands after what people call the work;
 * `[LoRA](…): Low-Rank Adaptation … (Hu et al., 2021)`: the title goes on behind the link.
 */
export function nicknameLink(scan: Scan, span: Span): Frame | undefined {
	const { text } = scan;
	if (
		/\s/.test(text.slice(span.start, span.end)) ||
		!/^\s?:\s/.test(text.slice(span.end))
	)
		return undefined;
	const frame = authorsFirst(scan, text.indexOf(":", span.end) + 2);
	if (frame?.authors && frame.title) return frame;
	const whole = titleFirst(scan, span.start);
	return whole.authors && (whole.title?.end ?? 0) > span.end
		? whole
		: undefined;
}

/** `[David Silver, Lecture 2: Markov Decision Processes](…)`: one whole name, a comma, and a title of several words. */
const isNamedFirst = ({ text }: Scan, { authors, title }: Frame): boolean =>
	authors?.certain === true &&
	authors.names.length === 1 &&
	authors.names[0]?.given !== undefined &&
	title !== undefined &&
	text.slice(authors.end, title.start) === ", " &&
	/^\p{Lu}\S*(?:\s\S+){2}/u.test(text.slice(title.start, title.end));

/** A link around the whole entry: read what it holds. */
export function wholeLink(scan: Scan, span: Span): Frame {
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
		(authors.date ||
			(authors.title && authors.title.end < span.end - 4) ||
			isNamedFirst(scan, authors))
	)
		return authors;
	return titleFirst(inside, span.start);
}

const topic = /^[^.:;,\0]{3,60}:\s$/;

/** `Batch normalization: [Ioffe and Szegedy, 2015](…)`: the link lies on a short citation behind what it is about. */
export function topicLink(
	scan: Scan,
	span: Span,
	start: number,
): Frame | undefined {
	const { text } = scan;
	if (!topic.test(text.slice(start, span.start))) return undefined;
	const head = readHead(scan, span.start, span.end);
	const { authors, areEditors, date } = head;
	if (!authors || !date || !isSpentHead(text, head, span.end)) return undefined;
	const title = { start, end: span.start - 2, confidence: 0.7 };
	return {
		...frameOf({ authors, areEditors, date }, title, title),
		after: span.end,
	};
}

/** `[Vaswani et al., 2017](…) Title`: the link lies on a short citation, the title follows. */
export function citationLink(
	scan: Scan,
	span: Span,
	start: number,
): Frame | undefined {
	const { text } = scan;
	if (!/^[\s([*_\0]*$/.test(text.slice(start, span.start))) return undefined;
	const head = readHead(scan, span.start, span.end);
	const { authors, areEditors } = head;
	const enough = authors && (head.date || authors.etAl);
	if (!enough || !isSpentHead(text, head, span.end)) return undefined;
	const date = head.date ?? dateAt(scan, span.end, text.length);
	const after = Math.max(span.end, date?.end ?? 0);
	const from =
		after + (/^[\s.,:;)\]–—\-\0]*/.exec(text.slice(after))?.[0].length ?? 0);
	if (from >= text.length) return undefined;
	const title = titleAt(scan, from);
	return frameOf({ authors, areEditors, date }, title.title, title.outer);
}
