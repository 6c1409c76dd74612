import { isCity } from "../containers/cities.ts";
import { isBesideCity } from "../containers/imprint.ts";
import { isPublisher } from "../containers/publishers.ts";
import { isVenue } from "../containers/venues.ts";
import { findDates } from "../dates/find-dates.ts";
import { EDITION } from "../read/clues.ts";
import type { Scan } from "../read/scan.ts";
import type { Range, RichText } from "../rich-text.ts";
import { sentenceEnds } from "./sentence.ts";

/** GB/T 7714's letter for the kind of work, or the words for a thesis: the title is over. */
export const kindMark =
	/;\s(?=\p{Lu}[^;:]{2,40}:\s\p{Lu})|\s\/\s(?=[Пп]ер\.|[Пп]од\s|\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}+)|\s?\[(?:[JMDCRNPSAZ]|EB|DB|CP)(?:\/OL)?\]|\s\[(?:[Bb]log|[Vv]ideo|[Ll]ecture|[Cc]omputer|[Ss]oftware|[Dd]ata ?set|[Pp]ower[Pp]oint|[Ss]lides|[Oo]nline|[Pp]reprint|[Ii]nternet|[Ff]ilm|[Aa]udio|[Pp]odcast|[Tt]weet|[Tt]ranscript|[Cc]onference|[Pp]aper|[Pp]oster|[Uu]npublished|[Mm]anuscript|[Mm]aster|[Dd]octoral|PhD|[Dd]issertation|[Tt]hesis|[Ww]ebsite|[Ww]eb page|[Cc]ode|[Pp]hotograph|[Mm]ap|[Tt]ed [Tt]alk|[Mm]assive|[Mm]achine|[Ll]arge language)\b[^\]]{0,60}\]|\s(?=\((?:v|[Vv]ersion\s)\d[\d.]*\))|\s(?=\((?:(?:\p{Lu}\p{L}+\s)?(?:Working|Discussion|Research|Staff|Policy)\s(?:Research\s)?Paper|(?:Technical\s)?Report\s(?:No|\p{Lu})|Publication\sNo|Doctoral|Master|Ph\.?\s?D|Unpublished|Bachelor|original\s)[^()]*\))|[:,.]\s(?=(?:PhD|Ph\.\s?D\.|Doctoral|Master['’]s)\s(?:thesis|diss))/u;

const editionMark =
	/[,.]?\s[([]?(?=(?:\d{1,2}(?:st|nd|rd|th)|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|[Rr]evised|[Rr]ev\.|[Ee]xpanded|[Uu]pdated|[Ee]nlarged|[Nn]ew|[Ss]tudent|[Aa]nniversary|[Ii]nternational)\s(?:and\s(?:enlarged|expanded|updated|augmented|revised)\s)?(?:(?:[Rr]ev\.|[Rr]evised|[Aa]nniversary|[Ii]nternational|[Gg]lobal|[Ee]xpanded|[Ee]nlarged|[Uu]pdated)\s)?(?:[Ee]d\b|[Ee]dn\b|[Ee]dition))|\s?\((?=第\s?[一二三四五六七八九十\d]{1,3}\s?版)|\s\((?=\d{1,2}\.[^()]{0,40}\bAufl)|[,.]\s(?=\d{1,2}\.(?:,?\s\p{Ll}\p{L}*\.?){0,5}\s(?:Aufl|wyd|изд))/u;

/** Where an edition begins, if it stands in the title's own sentence. */
export function editionAt(
	{ text, topics }: Scan,
	start: number,
	end: number,
): number | undefined {
	if (!(topics & EDITION)) return undefined;
	const found = editionMark.exec(text.slice(start, end));
	if (!found || found.index < 3) return undefined;
	const at = start + found.index;
	return sentenceEnds(text, start, at).length === 0 ? at : undefined;
}

/** `(a cura di V. Gerratana)`, `(T. Kunz, tłum.)`: brackets that name others than the authors. */
export const roleMark =
	/\s(?=\((?:a cura di|edited by|ed\. by|translated by|trad\.|trans\.|hrsg\. v|hg\. v|übers|пер\. с|под ред)[^()]{2,80}\)|\([^()]{2,60},\s(?:Trans|Trad|Eds?|tłum|przeł|Hg|Hrsg|Übers|dir|coord|org|red)\.\))/i;

/** Emphasis that begins where the title does is the title: a book's. */
export const emphasisAt = (rich: RichText, start: number): Range | undefined =>
	rich.spans.find(
		(span) =>
			span.kind === "emphasis" &&
			Math.abs(span.start - start) <= 1 &&
			span.end - span.start > 2,
	);

export function containerEmphasis(
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
export function beforeDate(
	{ text, topics }: Scan,
	start: number,
	end: number,
): number {
	const stretch = text.slice(start, end);
	if (!/[([（［]/.test(stretch)) return end;
	const date = findDates(stretch, topics).find(
		(found) =>
			found.enclosed &&
			found.start > 3 &&
			/^[\s\0]*(?:$|[.,;:])/.test(text.slice(start + found.end, end)),
	);
	const place = placeInBrackets.exec(stretch);
	if (place && (isCity(place[1] ?? "") || isPublisher(place[2] ?? "")))
		return start + place.index;
	const published = publisherInBrackets.exec(stretch);
	if (
		published &&
		(isPublisher(published[1] ?? "") || isCity(published[2] ?? ""))
	)
		return start + published.index;
	const imprint = inBrackets.exec(stretch);
	if (imprint && isImprint(imprint[1] ?? "")) return start + imprint.index;
	return date ? start + date.start : end;
}

const isImprint = (text: string): boolean =>
	isPublisher(text) || isVenue(text) || isBesideCity(text);

/** `(Oxford: Clarendon Press)` at the end. */
const placeInBrackets =
	/\s\(([^():]{2,30}):\s(\p{Lu}[^():]{2,50})\)(?:[\s.\0]*$|,?\s(?:ch(?:ap(?:ter)?s?)?|pp?)\b)/u;

/** `(Clarendon Press, Oxford)` at the end. */
const publisherInBrackets =
	/\s\((\p{Lu}[^():,]{2,50}),\s([^():,]{2,30}(?:,\s\p{Lu}{2})?)\)[\s.\0]*$/u;

/** `(Wellesley-Cambridge Press, 2019)` at the end. */
const inBrackets =
	/\(([^()]{2,90}?),?\s(?:1[5-9]|20)\d\d\)(?:[\s.]*$|[,;]\s|\s(?:ch(?:ap(?:ter)?s?)?|pp?)\b)/;
