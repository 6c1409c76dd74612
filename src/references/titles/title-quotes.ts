import { isVenue } from "../containers/venues.ts";
import { wordsOf } from "../names/phrase.ts";
import { SPENT } from "../read/leftover.ts";
import type { Scan } from "../read/scan.ts";
import type { Range } from "../rich-text.ts";
import type { Quoted } from "./quotes.ts";
import { sentenceEnds } from "./sentence.ts";
import { findTitleEnd, type TitleRange } from "./title-end.ts";

/** The quoted stretches that begin at `start` or after it. */
export const quotesFrom = (scan: Scan, start: number): Quoted[] =>
	scan.quotes.filter((quote) => quote.start >= start);

/** Whether a stretch is long enough to be a title and not yet spent. */
export const isTitleLike = (text: string, range: Range): boolean => {
	const words = text.slice(range.start, range.end);
	return (
		(words.length >= 5 || /^\p{Lo}{2,}$/u.test(words)) &&
		!words.includes(SPENT.repeat(3)) &&
		(wordsOf(words).length >= 2 ||
			/\p{sc=Han}|\p{sc=Hangul}/u.test(words) ||
			words.length >= 8)
	);
};

/** `"Why should I trust you?": Explaining …`: only the title's first part is quoted. */
export const goesOn = (text: string, quote: Quoted): boolean =>
	/^\s*:\s/.test(text.slice(quote.end, quote.end + 4));

/** `"Why should I trust you?" Explaining the predictions …`: the title goes on after the mark. */
export function continues(scan: Scan, quote: Quoted): boolean {
	const { text, rich } = scan;
	const after = text.slice(quote.end, quote.end + 200);
	if (goesOn(text, quote)) return true;
	if (
		/[,.]$/.test(text.slice(quote.inner.start, quote.inner.end)) ||
		/^\s*[,.，。、]/.test(after)
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

/** The title that begins at `from`: in quotation marks, or up to where it must end. */
export function titleAt(
	scan: Scan,
	from: number,
): { title: TitleRange; outer: Range } {
	const { text } = scan;
	const quote = quotesFrom(scan, from)[0];
	if (quote && quote.start <= from + 1 && !continues(scan, quote))
		return { title: titleIn(quote.inner, 0.98), outer: quote };
	const title = findTitleEnd(scan, from, text.length);
	return { title, outer: title };
}

/** The title that a stretch is, as sure as that. */
export const titleIn = (
	{ start, end }: Range,
	confidence: number,
): TitleRange => ({ start, end, confidence });

/** The title on a link, without the quotation marks right inside its ends. */
export function titleOn(
	scan: Scan,
	link: Range,
	confidence: number,
): TitleRange {
	const quote = quotesFrom(scan, link.start)[0];
	const isQuoted =
		quote && quote.start <= link.start + 1 && quote.end >= link.end - 2;
	return titleIn(isQuoted ? quote.inner : link, confidence);
}
