import type { Scan } from "../read/scan.ts";
import type { Span } from "../rich-text.ts";
import { type Frame, frameOf, unattributed } from "./frame.ts";
import { beforeLink } from "./part-marks.ts";
import { readHead } from "./read-head.ts";
import { titleOn } from "./title-quotes.ts";

/** A work's name before its part: one word or more, no whole sentences. */
const name = /^[\s.,:]*(\p{Lu}[^\0]{1,120}?)[\s.,:]*$/u;

/** `Goodfellow et al., Deep Learning, Ch. 8: [Optimization …](…)`: the link lies on a part of the work named before it. */
export function partLink(
	scan: Scan,
	span: Span,
	start: number,
): Frame | undefined {
	const { text } = scan;
	const part = beforeLink.exec(text.slice(start, span.start));
	if (!part) return undefined;
	const end = start + part.index;
	const head = readHead(scan, start, end);
	const isHead =
		head.authors !== undefined &&
		/^(?:[.,:]|\s?$)/.test(text.slice(head.end, end));
	const from = isHead ? head.end : start;
	const frame = frameOf(
		isHead ? head : unattributed,
		titleOn(scan, span, 0.95),
		span,
	);
	return name.test(text.slice(from, end))
		? { ...frame, whole: { start: from, end } }
		: frame;
}
