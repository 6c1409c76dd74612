/** What a stretch of a reference's text is marked up as. Offsets are UTF-16 units into `RichText.text`. */
export interface Span {
	readonly kind: "link" | "emphasis" | "strong" | "code";
	readonly start: number;
	readonly end: number;
	/** The address of a link, as the author wrote it. */
	readonly href: string | undefined;
}

/**
 * A reference as its reader sees it: plain text, and where in it links and emphasis lie.
 *
 * Both ways in (markdown-it's tokens and plain Markdown) end here; the grammar knows nothing else.
 */
export interface RichText {
	readonly text: string;
	readonly spans: readonly Span[];
	/** Where the author broke the line. */
	readonly breaks: readonly LineBreak[];
}

/** A line's end, of which the reader sees a space or a new line. */
export interface LineBreak {
	/** Offset of the space that stands for it. */
	readonly at: number;
	/** Whether the reader sees it (`<br>`, two spaces); otherwise only the author's editor does. */
	readonly isShown: boolean;
	/** Whether the source goes on in its next line; `<br>` may stand within one. */
	readonly isLine: boolean;
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
	if (start === 0 && end === rich.text.length) return rich;
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
			.filter(({ at }) => at > start && at < end)
			.map((each) => ({ ...each, at: each.at - start })),
	};
}

/** One text out of several, spans shifted to fit; line breaks are not kept. */
export function join(parts: readonly RichText[]): RichText {
	let text = "";
	const spans: Span[] = [];
	for (const part of parts) {
		const shift = text.length;
		text += part.text;
		for (const { start, end, ...span } of part.spans)
			spans.push({ ...span, start: start + shift, end: end + shift });
	}
	return { text, spans, breaks: [] };
}
