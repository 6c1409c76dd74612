import { SPENT } from "./leftover.ts";
import type { Range } from "./rich-text.ts";
import type { Scan } from "./scan.ts";
import { sentenceEnds } from "./sentence.ts";
import { placeComma, restComma } from "./title-comma.ts";
import {
	beforeDate,
	containerEmphasis,
	editionAt,
	emphasisAt,
	kindMark,
} from "./title-marks.ts";
import { isRest } from "./title-rest.ts";

/** A title found by where it ends, and how sure that is. */
export interface TitleRange extends Range {
	readonly confidence: number;
}

const intoAtEnd =
	/[.,:;]?[\s\0]*\b(?:In|in|En|en|Dans|dans|Em)[\s\0]*:?[\s\0]*$/u;

const into =
	/[.,?!”"]["”]?[\s\0]+(?:In|in|En|Dans|Em):?[\s\0]+(?=[\p{Lu}\0“"\d])|\s?\/\/\s?/u;

/**
 * Where the title that begins at `start` ends: at the emphasised container, at `In`, at the sentence's end, or at
 * the comma before something that can only be a container.
 */
export function findTitleEnd(
	scan: Scan,
	start: number,
	end: number,
): TitleRange {
	const { text, rich } = scan;
	const book = emphasisAt(rich, start);
	if (book)
		return {
			start: book.start,
			end: Math.min(book.end, end),
			confidence: 0.97,
		};
	const container = containerEmphasis(scan, start, end);
	const limit = container?.start ?? beforeDate(text, start, end);
	const edition = editionAt(text, start, end);
	if (edition) return { start, end: edition, confidence: 0.98 };
	const mark = kindMark.exec(text.slice(start, end));
	if (mark && mark.index > 1)
		return { start, end: start + mark.index, confidence: 0.98 };
	const announced = into.exec(text.slice(start, limit));
	if (announced && announced.index > 3)
		return {
			start,
			end: start + announced.index + (/^[?!]/.test(announced[0]) ? 1 : 0),
			confidence: 0.97,
		};
	if (container) {
		const before = text.slice(start, limit).replace(intoAtEnd, "");
		return { start, end: start + before.length, confidence: 0.97 };
	}
	return bySentence(text, start, limit);
}

function bySentence(text: string, start: number, end: number): TitleRange {
	const ends = sentenceEnds(text, start, end).filter((at) => at > start + 2);
	const comma = restComma(text, start, end);
	const place = placeComma(text, start, end);
	if (place !== undefined) return { start, end: place, confidence: 0.85 };
	const good = ends.find(
		(at, nth) =>
			isRest(text.slice(at, end)) &&
			!(nth > 0 && /\d{3}/.test(text.slice(ends[0], at))),
	);
	const plainEnd =
		good ??
		ends.find((at) => !/[?!]["'”’»)]*$/.test(text.slice(at - 6, at))) ??
		ends[0];
	if (comma !== undefined && (plainEnd === undefined || comma < plainEnd))
		return { start, end: comma, confidence: 0.9 };
	const spent = text.indexOf(SPENT, start + 3);
	const stop = Math.min(plainEnd ?? end, spent >= 0 ? spent : end, end);
	return {
		start,
		end: stop,
		confidence: good === stop ? 0.95 : plainEnd === stop ? 0.85 : 0.75,
	};
}
