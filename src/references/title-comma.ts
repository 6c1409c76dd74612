import { isCity, isPublisher } from "./publishers.ts";
import { sentenceEnds } from "./sentence.ts";
import { isLocated, trimDot } from "./title-rest.ts";
import { isVenue } from "./venues.ts";

/** `… new frontier of power. PublicAffairs` before `, New York`: the last sentence is a publisher's name. */
function endsInImprint(text: string, dated: boolean): boolean {
	const last = text.slice(sentenceEnds(text, 0, text.length).at(-1) ?? 0);
	return isPublisher(last) || !(dated || /\s\p{Ll}{4}/u.test(last));
}

const lastPlace =
	/,\s([^,.:()\0\d]{2,40}(?:,\s(?:\p{Lu}{2}|Mass\.|Calif\.))?)(?:(?:,?\s(?:1[5-9]|20)\d\d)?[\s.\0]*$|:\s\p{Lu}[^.:,\0]{2,70}[\s.\0]*$)/u;

/** The comma of `…, Frankfurt am Main 1986.`: place and year end the entry. */
export function placeComma(
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
