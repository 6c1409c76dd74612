import { monthNumber } from "../dates/months.ts";
import { isOrganisation } from "../names/organisations.ts";
import { phraseOf } from "../names/phrase.ts";
import { trimmed } from "../read/leftover.ts";
import { isCity } from "./cities.ts";
import { isPlaced, isPlainName } from "./imprint.ts";
import { isPublisher } from "./publishers.ts";
import { isRegion } from "./regions.ts";
import { splitPublisher } from "./split-publisher.ts";
import { isVenue } from "./venues.ts";

/** Who published a work and where, and what was neither. */
export interface Imprint {
	readonly publisher: string | undefined;
	readonly place: string | undefined;
	readonly rest: string[];
}

/**
 * `New York: Norton`, `MIT Press, Cambridge, MA`, `Springer`.
 *
 * @param isBook - Whether a book is spoken of, so that a name nobody knows may be its publisher's.
 */
export function readPublisher(
	found: readonly string[],
	isBook = false,
): Imprint {
	const rest: string[] = [];
	let publisher: string | undefined;
	let place: string | undefined;
	const placed = found.findIndex(isPlaced);
	const order =
		placed > 0 ? [found[placed] ?? "", ...found.toSpliced(placed, 1)] : found;
	for (const piece of order) {
		const pair = /[:：]/.test(piece) ? beforeColon.exec(piece) : null;
		const single = publisher ? undefined : splitPublisher(piece);
		if (!publisher && pair && !/\d/.test(pair[1] ?? "")) {
			const [, one = "", other = ""] = pair;
			const isSwapped =
				(isPublisher(one) && !isPublisher(other)) ||
				(!isCity(one) && isCityWithRegion(other));
			place = isSwapped ? other : one;
			publisher = isSwapped ? one : other;
		} else if (single && (isPublisher(piece) || single.place)) {
			publisher = single.publisher || undefined;
			place ??= single.place;
		} else if (!place && isPlace(piece)) place = piece;
		else rest.push(piece);
	}
	publisher ??= takeName(rest, isInstitution);
	if (isBook) publisher ??= takeName(rest, isUnknownName);
	return {
		publisher: publisher ? tidyPublisher(publisher) : undefined,
		place,
		rest,
	};
}

/** `Hillsdale, NJ, USA` */
function isCityWithRegion(text: string): boolean {
	const [city = "", ...regions] = text.split(/,\s/);
	return isCity(city) && regions.every(isRegion);
}

const beforeColon = /^([\p{Lu}\p{Lo}][^:]{0,50}?)\s?[:：]\s?(\S.*)$/u;

const isPlace = (piece: string): boolean =>
	isCity(piece) ||
	/^\p{Lu}[\p{L} .'-]+,\s(?:\p{Lu}{2,3}|\p{Lu}\p{L}+)$/u.test(piece);

/** Take the first piece whose name is such a one, without the city behind it. */
function takeName(
	rest: string[],
	isName: (name: string) => boolean,
): string | undefined {
	const at = rest.findIndex((piece) => isName(piece.split(/,\s/, 1)[0] ?? ""));
	if (at < 0) return undefined;
	const [name = "", ...others] = (rest[at] ?? "").split(/,\s/);
	const left = others.filter((part) => !isCity(part) && !isRegion(part));
	rest.splice(at, 1, ...left);
	return name;
}

/** `American Concrete Institute`, `Stanford University`. */
export const isInstitution = (name: string): boolean => {
	const phrase = phraseOf(name);
	return phrase.words.length > 1 && isOrganisation(phrase);
};

/** `Hill and Wang`: a name, and no word for how the book was made. */
const isUnknownName = (name: string): boolean =>
	name.length > 2 && isPlainName(name) && !isVenue(name) && !remarks.test(name);

const remarks =
	/^(?:Print|Web|PDF|Kindle|Hardcover|Paperback|Reprint|Reprinted|Illustrated|Online|Ebook|E-book|Rpt|Available|Accessed|Chapter|Part|Volume|Book|Section|Lecture|Week|Optional|Required|Appendix|Introduction|Foreword|Preface|Vol|Ch|See)\b/i;

const tidyPublisher = (name: string): string =>
	trimmed(name)
		.replace(/,\s(?:1[5-9]|20)\d\d$/, "")
		.replace(/,\s(\p{L}+)$/u, (all, word: string) =>
			monthNumber(word) === undefined ? all : "",
		)
		.replace(/(?<!\b(?:Inc|Co|Ltd|Corp|Assoc|Publ|Pr|Univ|Bros|Pub))\.$/, "");
