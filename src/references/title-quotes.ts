import { SPENT } from "./leftover.ts";
import { wordsOf } from "./name-words.ts";
import { findQuotes, type Quoted } from "./quotes.ts";
import type { Range, RichText } from "./rich-text.ts";
import { sentenceEnds } from "./sentence.ts";
import { findTitleEnd, type TitleRange } from "./title-end.ts";
import { isVenue } from "./venues.ts";

/** The quoted stretches from `start` on, at their offsets in the whole text. */
export const quotesFrom = (text: string, start: number): Quoted[] =>
	findQuotes(text.slice(start)).map((quote) => shift(quote, start));

const shift = (quote: Quoted, by: number): Quoted => ({
	start: quote.start + by,
	end: quote.end + by,
	inner: { start: quote.inner.start + by, end: quote.inner.end + by },
});

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
export function continues(
	text: string,
	rich: RichText,
	quote: Quoted,
): boolean {
	const after = text.slice(quote.end, quote.end + 200);
	if (goesOn(text, quote)) return true;
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

/** The title that begins at `from`: in quotation marks, or up to where it must end. */
export function titleAt(
	text: string,
	rich: RichText,
	from: number,
): { title: TitleRange; outer: Range } {
	const quote = quotesFrom(text, from)[0];
	if (quote && quote.start <= from + 1 && !continues(text, rich, quote))
		return { title: { ...quote.inner, confidence: 0.98 }, outer: quote };
	const title = findTitleEnd(text, rich, from, text.length);
	return { title, outer: title };
}

/** A stretch without the quotation marks right inside its ends. */
export function trimQuotes(text: string, span: Range): Range {
	const quote = quotesFrom(text.slice(0, span.end), span.start)[0];
	return quote && quote.start <= span.start + 1 && quote.end >= span.end - 2
		? quote.inner
		: span;
}
