import { codeAt, isDigit } from "../characters.ts";
import { trimmed } from "../read/leftover.ts";
import { isAbbreviation } from "../titles/sentence.ts";
import { isCity } from "./cities.ts";
import { isPublisher } from "./publishers.ts";
import { isRegion } from "./regions.ts";
import { isConferenceAcronym, venueKind } from "./venues.ts";

/** Take apart `Proceedings of X (NIPS '17), Long Beach, CA`: name, event, what follows. */
export function splitName(
	name: string,
	isMarked: boolean,
): {
	title: string;
	event: string | undefined;
	tail: string[];
} {
	const bracket =
		/\s*\((\p{Lu}[\p{L}\d-]{1,14}(?:\s\p{Lu}[\p{L}\d-]*)?\s?(?:['’‘]\s?\d{2}|\d{4}|(?<=\s)\d{2}))\)/u.exec(
			name,
		);
	const bare = bracket ? name.replace(bracket[0], "") : name;
	const cut = nameEnd(bare, isMarked);
	const tail = bare
		.slice(cut)
		.split(/,\s+/)
		.map((piece) => trimmed(piece))
		.filter(Boolean);
	return {
		title: withoutYear(withoutStop(trimmed(bare.slice(0, cut)))),
		event: bracket?.[1],
		tail: joinPlace(tail),
	};
}

/** `CGO` of `CGO'04`. */
const withoutYear = (name: string): string =>
	isDigit(codeAt(name, name.length - 1))
		? name.replace(/^(\p{Lu}[\p{L}-]{1,9})\s?['’‘]\d\d$/u, "$1")
		: name;

/** `Z. Tierpsychol.`: every word before the last is cut short. */
const allShort = /^(?:\p{Lu}\p{L}{0,4}\.\s)+\p{L}+\.$/u;

/** The full stop at a name's end, unless its last word is cut short: `Cognitive Sci.` */
const withoutStop = (name: string): string =>
	name.endsWith(".") &&
	!isAbbreviation(name, name.length - 1) &&
	!allShort.test(name) &&
	/^(?:[^.]*\p{L}|.*\p{L}{6})\.$/u.test(name)
		? name.slice(0, -1)
		: name;

/** Where the name of a container ends: at the comma before a publisher, a place or an acronym. */
function nameEnd(name: string, isMarked: boolean): number {
	const kind = venueKind(name);
	for (let at = name.indexOf(","); at >= 0; at = name.indexOf(",", at + 1)) {
		const next =
			name
				.slice(at + 1)
				.split(",")[0]
				?.trim() ?? "";
		if (
			/^(?:(?:and|&|und)\b|(?:Volume|Vol\.|Part|Series|Ser\.|Section|Sect\.) (?:\d|[A-Z]\b))/i.test(
				next,
			)
		)
			continue;
		const rest = name.slice(at + 1);
		if (
			isPublisher(next) ||
			isCity(next) ||
			isConferenceAcronym(next) ||
			/^(?:Lecture Notes|LNCS|LNAI|Series)/.test(next)
		)
			return at;
		if (isEnumerated(rest)) return name.length;
		if (isMarked && !/\d/.test(next) && kind !== "conference") continue;
		if (/,\s*(?:and|&)\s/.test(rest)) continue;
		if (kind !== "conference" && /^\p{Lu}\p{L}+ (?:and|&) /u.test(next))
			continue;
		return at;
	}
	return name.length;
}

/** `Media, Language` of `Culture, Media, Language`: single words to the end or a colon, none a publisher or a place. */
function isEnumerated(rest: string): boolean {
	const [list = "", subtitle] = rest.split(/:\s/, 2);
	const words = list.split(",").map((word) => word.trim());
	return (
		words.length > (subtitle === undefined ? 1 : 0) &&
		words.every(
			(word) =>
				/^\p{Lu}\p{Ll}+$/u.test(word) &&
				!(isPublisher(word) || isCity(word) || isRegion(word)),
		)
	);
}

/** `Long Beach`, `CA`, `USA` back into one place. */
function joinPlace(tail: readonly string[]): string[] {
	const joined: string[] = [];
	for (const piece of tail) {
		const last = joined.at(-1);
		const region = isRegion(piece);
		if (last && region && !isPublisher(last))
			joined[joined.length - 1] = `${last}, ${piece}`;
		else joined.push(piece);
	}
	return joined;
}
