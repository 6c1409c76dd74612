import { findDates } from "./date.ts";
import { SPENT } from "./leftover.ts";
import { isCity, isPublisher } from "./publishers.ts";
import type { Range, RichText } from "./rich-text.ts";
import type { Scan } from "./scan.ts";
import { endsInAbbreviation, sentenceEnds } from "./sentence.ts";
import { isVenue } from "./venues.ts";

/** A title found by where it ends, and how sure that is. */
export interface TitleRange extends Range {
	readonly confidence: number;
}

const intoAtEnd =
	/[.,:;]?[\s\0]*\b(?:In|in|En|en|Dans|dans|Em)[\s\0]*:?[\s\0]*$/u;
const into =
	/[.,?!”"]["”]?[\s\0]+(?:In|in|En|Dans|Em):?[\s\0]+(?=[\p{Lu}\0“"\d])|\s?\/\/\s?/u;
/** GB/T 7714's letter for the kind of work, or the words for a thesis: the title is over. */
const kindMark =
	/;\s(?=\p{Lu}[^;:]{2,40}:\s\p{Lu})|\s\/\s(?=[Пп]ер\.|[Пп]од\s)|\s?\[(?:[JMDCRNPSAZ]|EB|DB|CP)(?:\/OL)?\]|\s\[(?:[Bb]log|[Vv]ideo|[Ll]ecture|[Cc]omputer|[Ss]oftware|[Dd]ata ?set|[Pp]ower[Pp]oint|[Ss]lides|[Oo]nline|[Pp]reprint|[Ii]nternet|[Ff]ilm|[Aa]udio|[Pp]odcast|[Tt]weet|[Tt]ranscript|[Cc]onference|[Pp]aper|[Pp]oster|[Uu]npublished|[Mm]anuscript|[Mm]aster|[Dd]octoral|PhD|[Dd]issertation|[Tt]hesis|[Ww]ebsite|[Ww]eb page|[Cc]ode|[Pp]hotograph|[Mm]ap|[Tt]ed [Tt]alk|[Mm]assive|[Mm]achine|[Ll]arge language)\b[^\]]{0,60}\]|\s(?=\((?:v|[Vv]ersion\s)\d[\d.]*\))|\s(?=\((?:(?:\p{Lu}\p{L}+\s)?(?:Working|Discussion|Research|Staff|Policy)\s(?:Research\s)?Paper|(?:Technical\s)?Report\s(?:No|\p{Lu})|Publication\sNo|Doctoral|Master|Ph\.?\s?D|Unpublished|Bachelor|original\s)[^()]*\))|[:,.]\s(?=(?:PhD|Ph\.\s?D\.|Doctoral|Master['’]s)\s(?:thesis|diss))/u;
const restStart =
	/^[\s\0]*(?:In:?\s|in:\s|Proc\.\s|Proceedings\s|arXiv|CoRR|bioRxiv|medRxiv|SSRN|PhD|Ph\.?\s?D|Master|M\.?Sc|Doctoral|Dissertation|Thesis|Thèse|Tesis|Tech(?:nical|\.)\s[Rr]ep|Working Paper|Discussion Paper|NBER|Mimeo|Unpublished|Manuscript|Preprint|Blog|\[[A-Z]\]|\(|\d|Vol|vol|ed\.|Hg\.\sv|Hrsg\.\sv|Übers|edited|Edited|trans|Accessed|Published)/;

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

const editionMark =
	/[,.]?\s[([]?(?=(?:\d{1,2}(?:st|nd|rd|th)|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Rr]evised)\s(?:[Ee]d\b|[Ee]dn\b|[Ee]dition))|\s\((?=\d{1,2}\.[^()]{0,40}\bAufl)/;

/** Where an edition begins, if it stands in the title's own sentence. */
function editionAt(
	text: string,
	start: number,
	end: number,
): number | undefined {
	const found = editionMark.exec(text.slice(start, end));
	if (!found || found.index < 3) return undefined;
	const at = start + found.index;
	return sentenceEnds(text, start, at).length === 0 ? at : undefined;
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
	scan: Scan,
	start: number,
	end: number,
): Range | undefined {
	const { text, rich } = scan;
	return rich.spans.find((span) => {
		if (span.kind !== "emphasis" || span.start <= start + 3 || span.end > end)
			return false;
		const before = text.slice(0, span.start).trimEnd();
		const words = text.slice(span.start, span.end);
		return (
			(/(?:[.,:;?!)”"’'\]\0/]|\b(?:In|in|en|dans))$/.test(before) ||
				/^\s\d{1,4}[\s(,]/.test(text.slice(span.end, span.end + 8))) &&
			/\p{L}{2}/u.test(words) &&
			!/^(?:et al|vol|no|pp)\b/i.test(words)
		);
	});
}

/** A date in parentheses is no part of a title when punctuation or nothing follows it. */
function beforeDate(text: string, start: number, end: number): number {
	const date = findDates(text.slice(start, end)).find(
		(found) =>
			found.enclosed &&
			found.start > 3 &&
			/^[\s\0]*(?:$|[.,;:])/.test(text.slice(start + found.end, end)),
	);
	const imprint = inBrackets.exec(text.slice(start, end));
	if (imprint && (isPublisher(imprint[1] ?? "") || isVenue(imprint[1] ?? "")))
		return start + imprint.index;
	return date ? start + date.start : end;
}

/** `(Wellesley-Cambridge Press, 2019)` at the end. */
const inBrackets = /\(([^()]{2,60}?),?\s(?:1[5-9]|20)\d\d\)[\s.]*$/;

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

/** `Frankfurt/M.: Suhrkamp.`: a place of few words, and a publisher to the end. */
const imprint =
	/^\s*\p{Lu}[\p{L}/-]*(?:(?<!\p{L}{4})\.)?(?:\s[\p{L}/-]+(?:(?<!\p{L}{4})\.)?){0,3}\s?:\s\p{Lu}[^.:\0]{1,40}[\s.,]*(?:(?:1[5-9]|20)\d\d[\s.]*)?$/u;

/** No container's or publisher's name is longer. */
const LONGEST_NAME = 300;

/** Whether a stretch begins as what follows a title does. */
function isRest(text: string): boolean {
	if (/^[\s\0.]*$/.test(text)) return false;
	if (/^[\s]*\0/.test(text) || restStart.test(text) || isLocated(text))
		return true;
	if (imprint.test(text)) return true;
	const head = text.slice(0, LONGEST_NAME).trimStart();
	const first = trimDot(head.split(/[,.:;(\0\d]/, 1)[0] ?? "");
	const own = head.slice(0, sentenceEnds(head, 0, head.length)[0]);
	const sentence = trimDot(own.split(/[,;(\0\d]/, 1)[0] ?? "");
	return (
		isVenue(sentence) ||
		isVenue(first) ||
		isPublisher(first) ||
		isCity(first) ||
		isCity(head.split(/[:,]/, 1)[0] ?? "") ||
		isCity(sentence)
	);
}

/** A name and numbers as only a container has them: `Information and Control 8, 338–353`, `Bioinformatics. 2020;36`. */
const located =
	/^(\s*\p{Lu}[\p{L}\p{M}\s.&'’:-]{2,90}?[\s,.]+)(?:(?:1[5-9]|20)\d\d;|\d{1,4}(?:\s?(?:\(\d|[,:]\s?\d+\s?(?:[-–(\0]|$))|[:.]\d{1,4},\s?\d))/u;

/** The name must be one: a sentence that ends before the journal's begins is still the title's. */
function isLocated(text: string): boolean {
	const name = located.exec(text)?.[1];
	return (
		name !== undefined &&
		sentenceEnds(text, 1, name.length - 2).every((at) =>
			endsInAbbreviation(text.slice(0, at)),
		)
	);
}

const trimDot = (text: string): string => text.trim().replace(/['’‘]?\.?$/, "");

/** `… new frontier of power. PublicAffairs` before `, New York`: the last sentence is a publisher's name. */
function endsInImprint(text: string, dated: boolean): boolean {
	const last = text.slice(sentenceEnds(text, 0, text.length).at(-1) ?? 0);
	return isPublisher(last) || !(dated || /\s\p{Ll}{4}/u.test(last));
}

const lastPlace =
	/,\s([^,.:()\0\d]{2,40}(?:,\s(?:\p{Lu}{2}|Mass\.|Calif\.))?)(?:(?:,?\s(?:1[5-9]|20)\d\d)?[\s.\0]*$|:\s\p{Lu}[^.:,\0]{2,70}[\s.\0]*$)/u;

/** The comma of `…, Frankfurt am Main 1986.`: place and year end the entry. */
function placeComma(
	text: string,
	start: number,
	end: number,
): number | undefined {
	const found = lastPlace.exec(text.slice(start, end));
	const [city = ""] = (found?.[1] ?? "").split(/[/,]/);
	if (!found || found.index <= 3 || !isCity(city)) return undefined;
	const at = start + found.index;
	const dated = /[\d:]/.test(found[0]);
	return endsInImprint(text.slice(start, at), dated) ? undefined : at;
}

/** The first comma after which a container or a publisher is named: `Random forests, Machine Learning 45 …`. */
function restComma(
	text: string,
	start: number,
	end: number,
): number | undefined {
	for (
		let at = text.indexOf(",", start);
		at >= 0 && at < end;
		at = text.indexOf(",", at + 1)
	) {
		if (
			at > start + 3 &&
			beginsRest(text.slice(at + 1, Math.min(end, at + 160)))
		)
			return at;
	}
	return undefined;
}

/** `The American Statistician`, `Annals of Physics`: every long word has a capital. */
const isTitleCase = (name: string): boolean =>
	/\s/.test(name.trim()) &&
	name
		.trim()
		.split(/\s+/)
		.every((word) =>
			/^(?:\p{Lu}|of$|and$|the$|for$|in$|&$|de$|der$|des$|on$)/u.test(word),
		);

/** `Paris, Gallimard.` as French and Spanish lists have it. */
const cityBeforePublisher =
	/^\s([^,.:()\0\d]{2,30}),\s\p{Lu}[^,:\0]{2,40}(?:,[\s\0]*(?:(?:1[5-9]|20)\d\d)?)?[\s.,\0]*$/u;

function beginsRest(segment: string): boolean {
	if (
		/^\s*(?:in:?\s(?=\p{Lu})|in:|PhD thesis|Ph\.?D\.|Master['’]s thesis|arXiv|CoRR|\d{1,2}(?:st|nd|rd|th)\s(?:ed\b|edition)|\d{1,3}\s\p{Lu}[^\d,()\0]{2,60}\s\d{1,5}(?:,\s\d{1,5})?\s?(?:\(|$)|(?:1[5-9]|20)\d\d[.\s]*$)/u.test(
			segment,
		)
	)
		return true;
	if (isCity(cityBeforePublisher.exec(segment)?.[1] ?? "")) return true;
	const name = trimDot(
		segment.split(/[,;(\0\d]|\.\s(?=\p{Lu}\p{Ll}{3})/u)[0] ?? "",
	);
	if (isLocated(segment) && isTitleCase(name)) return true;
	return (
		/^\p{Lu}/u.test(name) &&
		(isVenue(name) ||
			isVenue(`${name}.`) ||
			(isPublisher(name) && name.length < 60))
	);
}
