import { CHAPTER } from "../read/clues.ts";
import { SPENT } from "../read/leftover.ts";
import type { Scan } from "../read/scan.ts";
import type { Range } from "../rich-text.ts";
import { beforePart } from "./part-marks.ts";
import { sentenceEnds } from "./sentence.ts";
import { nameComma, placeComma, restComma, restDash } from "./title-comma.ts";
import {
	beforeDate,
	containerEmphasis,
	editionAt,
	emphasisAt,
	kindMark,
	roleMark,
} from "./title-marks.ts";
import { isRest } from "./title-rest.ts";

/** A title found by where it ends, and how sure that is. */
export interface TitleRange extends Range {
	readonly confidence: number;
}

const intoAtEnd =
	/[.,:;]?[\s\0]*\b(?:In|in|En|en|Dans|dans|Em)[\s\0]*:?[\s\0]*$/u;

const into =
	/[.,?!”"]["”]?[\s\0]+(?:In|in|En|Dans|Em):?[\s\0]+(?=[\p{Lu}\0“"\d]|[Dd](?:ers|ies)\.|[Ii]d\.|(?:van|von|de|der|den|di|da|du|del|la|le)(?:\s\p{Ll}{2,3})?\s\p{Lu}[\p{L}-]+,\s\p{Lu}\.)|\s?\/\/\s?/u;

const endMarks = [kindMark, roleMark];

/**
 * Where the title that begins at `start` ends: at the emphasised container, at `In`, at the sentence's end, or at
 * the comma before something that can only be a container.
 */
export function findTitleEnd(
	scan: Scan,
	start: number,
	end: number,
): TitleRange {
	const { text, rich, topics } = scan;
	const book = emphasisAt(rich, start);
	if (book)
		return {
			start: book.start,
			end: Math.min(book.end + subtitleLength(text, book.end), end),
			confidence: 0.97,
		};
	const container = containerEmphasis(scan, start, end);
	const limit = container?.start ?? beforeDate(scan, start, end);
	const edition = editionAt(scan, start, end);
	if (edition && edition <= limit) {
		const before =
			placeComma(text, start, edition) ?? restComma(text, start, edition);
		return before === undefined
			? { start, end: edition, confidence: 0.98 }
			: { start, end: before, confidence: 0.85 };
	}
	const part =
		topics & CHAPTER ? beforePart.exec(text.slice(start, end)) : null;
	if (part && isShortName(text.slice(start, start + part.index)))
		return { start, end: start + part.index, confidence: 0.9 };
	const announced = into.exec(text.slice(start, limit));
	for (const pattern of endMarks) {
		const mark =
			pattern === roleMark && !text.includes("(", start)
				? null
				: pattern.exec(text.slice(start, end));
		if (
			mark &&
			mark.index > 1 &&
			!(announced && announced.index < mark.index)
		) {
			const end = start + mark.index;
			const sentence =
				mark[0] === "; " ? bySentence(text, start, end) : undefined;
			return sentence && sentence.end < end && sentence.confidence >= 0.85
				? sentence
				: { start, end, confidence: 0.98 };
		}
	}
	if (announced && announced.index > 3) {
		const sentence = announced[0].startsWith(", in")
			? bySentence(text, start, start + announced.index)
			: undefined;
		if (
			sentence &&
			sentence.confidence > 0.9 &&
			sentence.end < start + announced.index
		)
			return sentence;
		return {
			start,
			end: start + announced.index + (/^[?!]/.test(announced[0]) ? 1 : 0),
			confidence: 0.97,
		};
	}
	if (container) {
		const before = text.slice(start, limit).replace(intoAtEnd, "");
		return { start, end: start + before.length, confidence: 0.97 };
	}
	return bySentence(text, start, limit);
}

/** `*O Brasil*: território e sociedade. Rio de Janeiro`: how long a subtitle in small letters behind the emphasis is. */
const subtitleLength = (text: string, at: number): number =>
	text[at] === ":" || text[at + 1] === ":"
		? (/^\s?:\s\p{Ll}[^.\0]{3,150}(?=\.\s)/u.exec(text.slice(at, at + 160))?.[0]
				.length ?? 0)
		: 0;

/** `CLRS`, `Deep Learning`: no sentence ends in it, and nothing is set apart. */
const isShortName = (text: string): boolean =>
	/^\p{Lu}[^.,:;()[\]\0]{1,60}$/u.test(text);

/** A year, or the number of a volume in a series: not a title's second sentence. */
const numbered = /\d{3}|,\s(?:[Vv]ol|[Nn]o|[Bb]d|[Nn]r)\.?\s?\d/;

/** `Sorting Things Out: Classification and Its Consequences. Inside Technology.`: a name behind a subtitle. */
const capitalised =
	/^\s\p{Lu}[\p{L}'’-]*(?:\s(?:\p{Lu}[\p{L}'’-]*|and|of|in|the|&)){1,6}\.$/u;

const isOfSeries = (title: string, more: string): boolean =>
	numbered.test(more) || (title.includes(": ") && capitalised.test(more));

/** `, trad. de l'italien par `: what is said right behind a title, of however many sentences. */
const byOthers =
	/^,\s(?:trans(?:l\.|\.|lated\sby)|trad\.|edited\sby|eds?\.|übers\.|hg\.|hrsg\.|a\scura\sdi)\s/;

function bySentence(text: string, start: number, end: number): TitleRange {
	const ends = sentenceEnds(text, start, end).filter((at) => at > start + 2);
	const comma = restComma(text, start, end);
	const place =
		placeComma(text, start, end) ??
		(comma === undefined ? undefined : placeComma(text, start, comma, true));
	if (place !== undefined) {
		const first = comma !== undefined && comma < place ? comma : place;
		return { start, end: first, confidence: 0.85 };
	}
	const good = ends.find(
		(at, nth) =>
			isRest(text.slice(at, end)) &&
			!(
				nth > 0 &&
				isOfSeries(text.slice(start, ends[0]), text.slice(ends[0], at))
			),
	);
	if (
		good === undefined &&
		comma !== undefined &&
		byOthers.test(text.slice(comma))
	)
		return { start, end: comma, confidence: 0.85 };
	const plainEnd =
		good ??
		ends.find((at) => !/[?!]["'”’»)]*$/.test(text.slice(at - 6, at))) ??
		ends[0];
	const mark =
		comma ?? restDash(text, start, end) ?? nameComma(text, start, end);
	if (mark !== undefined && (plainEnd === undefined || mark < plainEnd))
		return { start, end: mark, confidence: 0.9 };
	const spent = text.indexOf(SPENT, start + 3);
	const partEnd =
		plainEnd === undefined ? end : plainEnd + numeralLength(text, plainEnd);
	const stop = Math.min(partEnd, spent >= 0 ? spent : end, end);
	return {
		start,
		end: stop,
		confidence:
			partEnd !== stop
				? 0.75
				: good !== undefined && good === plainEnd
					? 0.95
					: plainEnd === undefined
						? 0.75
						: 0.85,
	};
}

/** `… of social behaviour. II. J. Theor. Biol.`: how long the part's numeral behind a title is. */
const numeralLength = (text: string, at: number): number =>
	/^\s(?:I{1,3}|IV|VI{0,3})\.(?=\s\p{Lu})/u.exec(text.slice(at, at + 8))?.[0]
		.length ?? 0;
