import type { Container } from "./container.ts";
import { trimmed } from "./leftover.ts";
import { isCity, isPublisher } from "./publishers.ts";
import { isRegion } from "./regions.ts";
import { isVenue } from "./venues.ts";

/** `Milano, Bompiani`, `R Foundation for Statistical Computing, Vienna`, after a book's title. */
export function readImprint(
	piece: string,
): Pick<Container, "publisher" | "place"> | undefined {
	const [name = "", ...others] = piece.split(/,\s/);
	if (!isPlainName(name) || isVenue(piece)) return undefined;
	const rest = others.join(", ");
	if (!rest) return { publisher: name };
	return isCity(name)
		? { publisher: rest, place: name }
		: { publisher: name, place: rest };
}

export const looksPublished = (text: string): boolean =>
	isPublisher(text) ||
	isCity(text.split(",")[0] ?? "") ||
	isCity(text) ||
	isCity(text.split(":")[0] ?? "") ||
	/^[\p{Lu}][\p{L} .,]{1,30}:\s\S/u.test(text);

/** `Cambridge Series in …`, `Lecture Notes in Statistics 118`, `Grundlehren der …`. */
export const isSeries = (text: string): boolean =>
	/\b(?:Series|Lecture Notes|Monographs?|Texts? in|Studies in|Library of|Grundlehren|Tracts in|Classics in|Schriften|Reihe|Collection|Colección)\b/.test(
		text,
	);

/** A few capitalised words: after a book's title, its publisher. */
const isPlainName = (text: string): boolean =>
	/^[\p{Lu}\p{Lo}][\p{L}'’.&-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|&|and|e|y|et|und|de|di|of|for|für|in|the)){0,6}$/u.test(
		text,
	);

/** `New York: Norton`, `MIT Press, Cambridge, MA`, `Springer`. */
export function readPublisher(found: readonly string[]): {
	publisher?: string;
	place?: string;
	rest: string[];
} {
	const rest: string[] = [];
	let publisher: string | undefined;
	let place: string | undefined;
	for (const piece of found) {
		const pair = /^([\p{Lu}\p{Lo}][^:]{0,50}?)\s?[:：]\s?(\S.*)$/u.exec(piece);
		const single = splitPublisher(piece);
		if (!publisher && pair && !/\d/.test(pair[1] ?? "")) {
			const swapped = isPublisher(pair[1] ?? "") && !isPublisher(pair[2] ?? "");
			place = pair[swapped ? 2 : 1];
			publisher = pair[swapped ? 1 : 2];
		} else if (!publisher && (isPublisher(piece) || single.place)) {
			publisher = single.publisher || undefined;
			place ??= single.place;
		} else if (
			!place &&
			(isCity(piece) ||
				/^\p{Lu}[\p{L} .'-]+,\s(?:\p{Lu}{2,3}|\p{Lu}\p{L}+)$/u.test(piece))
		)
			place = piece;
		else rest.push(piece);
	}
	return {
		...(publisher ? { publisher: tidyPublisher(publisher) } : {}),
		...(place ? { place } : {}),
		rest,
	};
}

const tidyPublisher = (name: string): string =>
	trimmed(name).replace(/(?<!\b(?:Inc|Co|Ltd|Corp|Assoc|Publ))\.$/, "");

/** `MIT Press, Cambridge, MA` and `Cambridge, MA, MIT Press` apart. */
function splitPublisher(piece: string): { publisher: string; place?: string } {
	const parts = piece.split(/,\s+/);
	if (parts.length > 1 && parts.slice(1).every(isRegion) && !isPublisher(piece))
		return { publisher: "", place: piece };
	const index = parts.findIndex(isPublisher);
	if (parts.length === 2 && index < 0 && isCity(parts[0] ?? ""))
		return { publisher: parts[1] ?? piece, place: parts[0] };
	if (parts.length === 1 || index < 0) return { publisher: piece };
	const places = parts.filter((_, at) => at !== index);
	const isPlace =
		isCity(places.join(", ")) ||
		isCity(places[0] ?? "") ||
		(index === 0 && places.length > 1 && isRegion(places.at(-1) ?? ""));
	return isPlace
		? { publisher: parts[index] ?? piece, place: places.join(", ") }
		: { publisher: piece };
}
