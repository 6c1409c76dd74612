import { isCity } from "../containers/cities.ts";
import { isSeries } from "../containers/imprint.ts";
import { isPublisher } from "../containers/publishers.ts";
import { isRegion } from "../containers/regions.ts";
import { isJournal, isVenue } from "../containers/venues.ts";
import { sentenceEnds } from "./sentence.ts";
import { isLocated, labelled, trimDot } from "./title-rest.ts";

/** `… new frontier of power. PublicAffairs` before `, New York`: the last sentence is a publisher's name. */
function endsInImprint(text: string, dated: boolean): boolean {
	const last = text.slice(sentenceEnds(text, 0, text.length).at(-1) ?? 0);
	return (
		isPublisher(last) ||
		last.split(",").every(isCity) ||
		!(dated || /\s\p{Ll}{4}/u.test(last))
	);
}

/** The comma before `UTET` in `Dizionario di politica, UTET, Torino 2004`. */
function publisherComma(
	text: string,
	start: number,
	place: number,
): number | undefined {
	const at = text.lastIndexOf(",", place - 1);
	const name = text.slice(at + 1, place).trim();
	if (sentenceEnds(name, 0, name.length).length > 0) return undefined;
	return at > start && (/^\p{Lu}{2,6}$/u.test(name) || isPublisher(name))
		? at
		: undefined;
}

const lastPlace =
	/,\s([^,.:()\0\d]{2,40}(?:\sa\.\s?M\.|\/M\.)?(?:\su\.\s?a\.)?(?:,\s(?:\p{Lu}{2}|Mass\.|Calif\.))?)(?:(?:,?\s(?:1[5-9]|20)\d\d)?[\s.\0]*$|:\s(?:\p{Lu}\.\s){0,3}\p{Lu}[^.:,\0]{2,70}(?:\s?[/;]\s\p{Lu}[^.:,\0]{2,30}:\s\p{Lu}?[^.:,\0]{2,40})?[\s.\0]*$)/u;

/** `, Baden-Baden: Nomos 1985`: whatever the place, a name and a year after its colon end the entry. */
const placeAndPublisher =
	/^,\s\p{Lu}[\p{L}.-]+(?:[\s/]\p{Lu}[\p{L}-]+){0,2}:\s\p{Lu}[\p{L}&.-]*(?:\s(?:&|und|and|\p{Lu}[\p{L}.-]*)){0,3},?\s(?:1[5-9]|20)\d\d[\s.\0]*$/u;

/** The comma of `…, Frankfurt am Main 1986.`: place and year end the entry. */
export function placeComma(
	text: string,
	start: number,
	end: number,
	isBeforePart = false,
): number | undefined {
	const found = lastPlace.exec(text.slice(start, end));
	const [city = ""] = (found?.[1] ?? "").split(/[/,]/);
	if (!found || found.index <= 3) return undefined;
	if (!isCity(city) && !placeAndPublisher.test(found[0])) return undefined;
	const at = start + found.index;
	const published = publisherComma(text, start, at);
	if (published !== undefined) return published;
	const dated = isBeforePart || /[\d:]/.test(found[0]);
	return endsInImprint(text.slice(start, at), dated) ? undefined : at;
}

/** The first comma after which a container or a publisher is named: `Random forests, Machine Learning 45 …`. */
export function restComma(
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

const lastName =
	/,\s(\p{Lu}(?:[^,()\0\d:;.?!]|(?<=\p{L})\.(?=\s\p{Lu})){3,50})[\s.\0]*$/u;

/**
 * The comma before `American Psychologist` in `The nature of love, American Psychologist`: a name of capitalised words
 * ends the entry behind a title in small letters.
 */
export function nameComma(
	text: string,
	start: number,
	end: number,
): number | undefined {
	const found = lastName.exec(text.slice(start, end));
	const name = found?.[1] ?? "";
	if (!found || found.index < 8 || !isTitleCase(name)) return undefined;
	if (sentenceEnds(name, 0, name.length).length > 0) return undefined;
	if (isRegion(name) || name.split(" ").length > 5) return undefined;
	const title = text.slice(start, start + found.index);
	return isSentenceCase(title) ? start + found.index : undefined;
}

/** `The nature of love`: long words in small letters, and capitals only where a sentence begins. */
const isSentenceCase = (title: string): boolean =>
	/\s\p{Ll}{4,}/u.test(title) && !/[\p{Ll},;]['’)]?\s\p{Lu}/u.test(title);

const lastDash =
	/^(.*)\s[-–—]\s(\p{Lu}[^,()\0]{1,60}?)(?:\s(?:19|20)\d\d)?[\s.\0]*$/su;

/** The dash before a container that ends the entry: `… with human feedback - NeurIPS`. */
export function restDash(
	text: string,
	start: number,
	end: number,
): number | undefined {
	const found = dashes.test(text)
		? lastDash.exec(text.slice(start, end))
		: null;
	const [, before = "", name = ""] = found ?? [];
	return before.length > 3 && isVenue(name) ? start + before.length : undefined;
}

const dashes = /\s[-–—]\s/;

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
		/^\s*(?:in:?\s(?=\p{Lu})|in:|(?:trans(?:l)?\.|translated\sby|trad\.|tr\.\sit\.|edited\sby|eds?\.(?:\sby)?|übers\.|hg\.|hrsg\.|a\scura\sdi)\s(?:v(?:on|\.)\s|(?:de|par|por|di|da|d[’'])[\s\p{L}’']{0,24}?\s)?(?=\p{Lu})|(?:[Cc]h(?:ap(?:ter)?)?s?\.?|[Ss]ections?|[Ss]ecs?\.|§{1,2}|[Pp]ages|pp\.|[Kk]ap\.|[Aa]rts?\.|[Cc]ap\.|Abschn(?:itt|\.))\s?\d|(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}-]+(?:(?:,|,?\sand|\s&)\s(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}-]+){0,4}\s\((?:[Ee]ds?|[Tt]rans|Hrsg|Hg)\b|PhD thesis|Ph\.?D\.|Master['’]s thesis|arXiv|CoRR|\d{1,2}(?:st|nd|rd|th)\s(?:ed\b|edition)|\d{1,3}\s\p{Lu}[^\d,()\0]{2,60}\s\d{1,5}(?:,\s\d{1,5})?\s?(?:\(|$)|(?:(?:\d{1,2}\s)?\p{Lu}\p{Ll}{2,8}\.?\s(?:\d{1,2},\s)?)?(?:1[5-9]|20)\d\d(?:[.\s\0]*$|;))/u.test(
			segment,
		)
	)
		return true;
	if (isCity(cityBeforePublisher.exec(segment)?.[1] ?? "")) return true;
	const name = trimDot(
		segment.split(/[,;(\0\d]|\.\s(?=\p{Lu}\p{Ll}{3})/u)[0] ?? "",
	);
	if ((isLocated(segment) || labelled.test(segment)) && isTitleCase(name))
		return true;
	return (
		!(
			isJournal(name) && /^\s[^,\d]+,\s(?!pp?\b|vol|no\b)\p{Ll}/u.test(segment)
		) &&
		!/^(?:Including|With|From|On)\s/.test(name) &&
		(/^\p{Lu}/u.test(name) ||
			(/^the\s\p{Lu}/u.test(name) && isPublisher(name))) &&
		(isSeries(name) ||
			isVenue(name) ||
			isVenue(`${name}.`) ||
			(isPublisher(name) && name.length < 60))
	);
}
