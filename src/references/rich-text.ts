/** What a stretch of a reference's text is marked up as. Offsets are UTF-16 units into `RichText.text`. */
export interface Span {
	readonly kind: "link" | "emphasis" | "strong" | "code";
	readonly start: number;
	readonly end: number;
	/** The address of a link, as the author wrote it. */
	readonly href?: string;
}

/**
 * A reference as its reader sees it: plain text, and where in it links and emphasis lie.
 *
 * Both ways in (markdown-it's tokens and plain Markdown) end here; the grammar knows nothing else.
 */
export interface RichText {
	readonly text: string;
	readonly spans: readonly Span[];
	/** Offsets at which the author broke the line. */
	readonly breaks: readonly number[];
}

/** A stretch of text, `end` excluded. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

export const plain = (text: string): RichText => ({
	text,
	spans: [],
	breaks: [],
});

/** The part of a rich text between two offsets, its spans cut to fit. */
export function slice(rich: RichText, start: number, end: number): RichText {
	return {
		text: rich.text.slice(start, end),
		spans: rich.spans
			.filter((span) => span.start < end && span.end > start)
			.map((span) => ({
				...span,
				start: Math.max(span.start, start) - start,
				end: Math.min(span.end, end) - start,
			})),
		breaks: rich.breaks
			.filter((at) => at > start && at < end)
			.map((at) => at - start),
	};
}
