import { isCity } from "./cities.ts";
import type { Container } from "./container.ts";
import { isPublisher } from "./publishers.ts";
import { splitPublisher } from "./split-publisher.ts";
import { isVenue } from "./venues.ts";

/** `Milano, Bompiani`, `R Foundation for Statistical Computing, Vienna`, after a book's title. */
export function readImprint(
	piece: string,
): Pick<Container, "publisher" | "place"> | undefined {
	const [name = "", ...others] = piece.split(/,\s/);
	if (!isPlainName(name) || isVenue(piece)) return undefined;
	const rest = others.join(", ");
	if (!rest) return { publisher: name, place: undefined };
	return isCity(name)
		? { publisher: rest, place: name }
		: { publisher: name, place: rest };
}

/** `UTET, Torino`: an acronym before a city. */
const endsInCity = /^\p{Lu}{2,6},\s[^,]+$/u;

export const looksPublished = (text: string): boolean =>
	isPublisher(text) ||
	(endsInCity.test(text) && isCity(text.split(/,\s/)[1] ?? "")) ||
	isCity(text.split(",")[0] ?? "") ||
	isCity(text) ||
	isCity(text.split(":")[0] ?? "") ||
	/^[\p{Lu}][\p{L} .,/&–-]{1,40}\s?:\s\S/u.test(text);

/** `Wadsworth International Group, Belmont, CA` */
export function isBesideCity(text: string): boolean {
	if (!text.includes(",") || /['’‘]\d\d,/.test(text)) return false;
	const { publisher, place } = splitPublisher(text);
	return publisher !== "" && place !== undefined;
}

/** `New York: Garland Science`: whatever the name says, a city stands before it. */
export const isPlaced = (text: string): boolean =>
	/:\s/.test(text) && isCity((text.split(":")[0] ?? "").trim());

/** `Cambridge Series in …`, `Lecture Notes in Statistics 118`, `Grundlehren der …`. */
export const isSeries = (text: string): boolean =>
	(lowerSeriesEnd.test(text) && lowerSeries.test(text)) ||
	seriesWords.test(text);

const seriesWords =
	/\b(?:Series|Lecture Notes|Monographs?|Texts? in|Studies in|Library of|Grundlehren|Tracts in|Classics in|Critical Editions?|(?<=\p{L}\s)Readings in|Schriften|Reihe|Collection|Colección)\b/u;
/** `Yale agrarian studies`, as librarians write it. */
const lowerSeriesEnd =
	/\s(?:series|studies|library|texts|monographs|classics)$/;
const lowerSeries = /^\p{Lu}[\p{L}'’-]*(?:\s[\p{L}'’-]+){2,6}$/u;

/** A few capitalised words: after a book's title, its publisher. */
export const isPlainName = (text: string): boolean =>
	/^[\p{Lu}\p{Lo}][\p{L}'’.&-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|&|and|e|y|et|und|de|di|of|for|für|in|the)){0,6}$/u.test(
		text,
	);
