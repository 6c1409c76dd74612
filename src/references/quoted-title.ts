import type { Frame } from "./frame.ts";
import { isSpentHead, readHead } from "./read-head.ts";
import type { Scan } from "./scan.ts";
import { continues, goesOn, isTitleLike, quotesFrom } from "./title-quotes.ts";
import { withTrailing } from "./trailing-names.ts";

/** Authors, perhaps a date, then the title in quotation marks; or the title in quotation marks first. */
export function quotedFrame(scan: Scan, start: number): Frame | undefined {
	const { text } = scan;
	for (const quote of quotesFrom(scan, start)) {
		if (!isTitleLike(text, quote.inner)) continue;
		const head = readHead(scan, start, quote.start);
		const empty = /^[\s.,:;([*_\0-]*$/.test(text.slice(start, quote.start));
		if (!empty && !isSpentHead(text, head, quote.start)) {
			if (
				!/[.,:)\]\0]\s*$/.test(text.slice(start, quote.start)) ||
				head.end > start
			)
				continue;
		}
		if (goesOn(text, quote)) continue;
		if (head.date && continues(scan, quote)) continue;
		const frame = {
			...(empty ? { areEditors: false } : head),
			title: { ...quote.inner, confidence: empty || !head.authors ? 0.95 : 1 },
			titleOuter: quote,
			after: quote.end,
		};
		return empty || !head.authors ? withTrailing(scan, frame) : frame;
	}
	return undefined;
}
