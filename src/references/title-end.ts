import { SPENT } from "./leftover.ts";
import { isCity, isPublisher } from "./publishers.ts";
import type { Range, RichText } from "./rich-text.ts";
import { sentenceEnds } from "./sentence.ts";
import { isVenue, venueKind } from "./venues.ts";

/** A title found by where it ends, and how sure that is. */
export interface TitleRange extends Range {
	readonly confidence: number;
}

const inBefore =
	/[.,?!”"]?[\s\0]+(?:In|in|En|Dans|Em|In):?\s+(?=[\p{Lu}\0“"*])/u;
const restStart =
	/^[\s\0]*(?:In:?\s|in:\s|arXiv|CoRR|bioRxiv|medRxiv|SSRN|PhD|Ph\.?\s?D|Master|M\.?Sc|Doctoral|Dissertation|Thesis|Thèse|Tesis|Tech(?:nical|\.)\s[Rr]ep|Working Paper|Discussion Paper|NBER|Mimeo|Unpublished|Manuscript|Preprint|Blog|Technical report|\[[A-Z]\]|\(|\d|Vol|vol|ed\.|edited|trans)/;

/**
 * Where the title that begins at `start` ends: at the emphasised container, at `In`, at the sentence's end, or at
 * the comma before something that can only be a container.
 */
export function findTitleEnd(
	text: string,
	rich: RichText,
	start: number,
	end: number,
): TitleRange {
	const book = emphasisAt(rich, start);
	if (book)
		return {
			start: book.start,
			end: Math.min(book.end, end),
			confidence: 0.97,
		};
	const container = containerEmphasis(text, rich, start, end);
	const limit = container?.start ?? end;
	const into = inBefore.exec(text.slice(start, limit));
	if (
		into &&
		into.index > 3 &&
		(container || isInVenue(text, start + into.index, end))
	)
		return {
			start,
			end: start + into.index + (/^[?!]/.test(into[0]) ? 1 : 0),
			confidence: 0.97,
		};
	if (container) return { start, end: container.start, confidence: 0.96 };
	return bySentence(text, start, limit);
}

/** Emphasis that begins where the title does is the title: a book's. */
const emphasisAt = (rich: RichText, start: number): Range | undefined =>
	rich.spans.find(
		(span) =>
			span.kind === "emphasis" &&
			Math.abs(span.start - start) <= 1 &&
			span.end - span.start > 2,
	);

function containerEmphasis(
	text: string,
	rich: RichText,
	start: number,
	end: number,
): Range | undefined {
	return rich.spans.find((span) => {
		if (span.kind !== "emphasis" || span.start <= start + 3 || span.end > end)
			return false;
		const before = text.slice(0, span.start).trimEnd();
		const words = text.slice(span.start, span.end);
		return (
			/(?:[.,:;?!)”"’'\]\0]|\b(?:In|in|en|dans))$/.test(before) &&
			/\p{L}{2}/u.test(words) &&
			!/^(?:et al|vol|no|pp)\b/i.test(words)
		);
	});
}

/** Whether what follows `In` can be a container: a sentence ended before it, or it names a venue. */
function isInVenue(text: string, at: number, end: number): boolean {
	if (/[.?!”"]/.test(text[at] ?? "")) return true;
	return isVenue(
		text
			.slice(at, Math.min(end, at + 90))
			.replace(/^[\s\0,.]*in:?\s+/i, "")
			.split(/[,.\0]/)[0] ?? "",
	);
}

function bySentence(text: string, start: number, end: number): TitleRange {
	const ends = sentenceEnds(text, start, end).filter((at) => at > start + 2);
	const comma = venueComma(text, start, end);
	const good = ends.find((at) => isRest(text.slice(at, end)));
	const plainEnd =
		good ??
		ends.find((at) => !/[?!]["'”’»)]*$/.test(text.slice(start, at))) ??
		ends[0];
	const spent = text.indexOf(SPENT, start + 3);
	if (comma !== undefined && (plainEnd === undefined || comma < plainEnd))
		return { start, end: comma, confidence: 0.9 };
	const stop = [plainEnd, spent >= 0 ? spent : undefined, end].reduce<number>(
		(nearest, at) => (at !== undefined && at < nearest ? at : nearest),
		end,
	);
	return {
		start,
		end: stop,
		confidence: good === stop ? 0.95 : plainEnd === stop ? 0.85 : 0.75,
	};
}

/** Whether a stretch begins as what follows a title does. */
function isRest(text: string): boolean {
	if (/^[\s\0.]*$/.test(text) || /^[\s]*\0/.test(text) || restStart.test(text))
		return true;
	const first = text.trim().split(/[,.:;(\0\d]/)[0] ?? "";
	const sentence = text.trim().split(/[,;(\0\d]/)[0] ?? "";
	return (
		isVenue(sentence) || isPublisher(first) || isCity(first) || isCity(sentence)
	);
}

/** The first comma after which a venue is named: `Random forests, Machine Learning 45 …`. */
function venueComma(
	text: string,
	start: number,
	end: number,
): number | undefined {
	for (
		let at = text.indexOf(",", start);
		at >= 0 && at < end;
		at = text.indexOf(",", at + 1)
	) {
		const segment = text.slice(at + 1, Math.min(end, at + 160));
		const name = (
			segment.split(/[,;(\0\d]|\.\s(?=\p{Lu}\p{Ll}{3})/u)[0] ?? ""
		).trim();
		if (
			at > start + 3 &&
			venueKind(name.replace(/^in:?\s/i, "")) !== "unknown" &&
			/^(?:\p{Lu}|in\b)/u.test(name)
		)
			return at;
	}
	return undefined;
}
