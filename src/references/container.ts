import { SPENT, trimmed } from "./leftover.ts";
import { isCity, isPublisher } from "./publishers.ts";
import type { Range, RichText, Span } from "./rich-text.ts";
import { endsInAbbreviation, isAbbreviation, segments } from "./sentence.ts";
import { isConferenceAcronym, isVenue, venueKind } from "./venues.ts";

/** Where a work appeared and who published it, and what could not be placed. */
export interface Container {
	readonly title?: string;
	/** `NIPS '17` of `Advances … (NIPS '17)`. */
	readonly event?: string;
	readonly publisher?: string;
	readonly place?: string;
	/** The series a book stands in. */
	readonly series?: string;
	/** Whether `In` or emphasis announced the container. */
	readonly announced: boolean;
	readonly confidence: number;
	readonly rest: readonly string[];
}

const into =
	/^[\s.,;:"”\0]*(?:\/\/|In|in|IN|En|Dans|Em|U|Appeared in|Published in|Presented at|To appear in|[Aa]t)[:\s\0]\s*/;

export interface ContainerHints {
	/** Whether the title is set as a book's. */
	readonly isBook: boolean;
	/** Where volume and pages stood that no publisher has. */
	readonly locatedAt?: number;
}

/** Read container, publisher and place out of what is left after the title. */
export function readContainer(
	text: string,
	rich: RichText,
	range: Range,
	{ isBook, locatedAt }: ContainerHints,
): Container {
	const emphasised =
		rich.spans.find((span) => isContainerSpan(text, span, range)) ??
		bracketed(text, range);
	const stretch = text.slice(range.start, range.end);
	if (emphasised) {
		const before = text.slice(range.start, emphasised.start);
		const after = text.slice(emphasised.end, range.end);
		return fromParts(
			trimmed(text.slice(emphasised.start, emphasised.end)).replace(
				/^[『《]|[』》]$/g,
				"",
			),
			[
				...pieces(before.replace(into, "")).filter(
					(piece) => !/^(?:in|en|dans)$/i.test(piece),
				),
				...pieces(after),
			],
			true,
			0.98,
			true,
		);
	}
	const announced =
		into.test(stretch) ||
		/[.,"”?!\0\s]in:?\s+(?=Proc|Adv|\p{Lu})/u.test(stretch.slice(0, 12));
	const found = pieces(stretch.replace(into, ""));
	const abbreviated = abbreviatedName(text, range, locatedAt);
	if (abbreviated) {
		const after = pieces(text.slice(locatedAt, range.end));
		return fromParts(abbreviated, after, announced, 0.97);
	}
	const [first, ...others] = found;
	if (first !== undefined && isLocated(text, first, range, locatedAt))
		return fromParts(first, others, announced, 0.97);
	if (first === undefined) return { announced, confidence: 1, rest: [] };
	if (isBook && !announced && others.length > 0 && isSeries(first))
		return { ...publication(others), series: first };
	if (!announced && (isBook || !isVenue(first)) && looksPublished(first))
		return publication(found);
	const imprint = isBook && !announced ? readImprint(first) : undefined;
	if (imprint) return { ...imprint, announced, confidence: 0.8, rest: others };
	return fromParts(
		first,
		others,
		announced,
		announced || isVenue(first) ? 0.95 : 0.75,
	);
}

/** `Milano, Bompiani`, `R Foundation for Statistical Computing, Vienna`, after a book's title. */
function readImprint(
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

/** `Comm. ACM`, `Astrophys. J.` before a volume and pages: one name, though full stops stand in it. */
function abbreviatedName(
	text: string,
	{ start }: Range,
	at: number | undefined,
): string | undefined {
	if (at === undefined || at < start) return undefined;
	const before = text.slice(start, at).replace(into, "");
	const parts = pieces(before);
	const last = parts.pop() ?? "";
	return parts.length > 0 &&
		!/[()[\];|]/.test(before) &&
		/^\p{Lu}/u.test(last) &&
		parts.every(
			(part) =>
				/^(?:\p{Lu}\p{L}{0,9}(?:\.?\s|\.?$))+$/u.test(part) &&
				endsInAbbreviation(`${part.replace(/\.$/, "")}.`),
		)
		? trimmed(before)
		: undefined;
}

/** Whether a volume and pages follow right upon a piece: it is a journal, whatever its name. */
const isLocated = (
	text: string,
	piece: string,
	{ start }: Range,
	at: number | undefined,
): boolean => {
	if (at === undefined || at < start) return false;
	const before = pieces(text.slice(start, at).replace(into, ""));
	return before.length === 1 && before[0] === piece;
};

const isContainerSpan = (text: string, span: Span, range: Range): boolean => {
	if (
		span.kind !== "emphasis" ||
		span.start < range.start ||
		span.end > range.end
	)
		return false;
	const inside = text.slice(span.start, span.end).replaceAll(SPENT, "");
	return (
		/\p{L}{2}/u.test(inside) &&
		!/^\s*(?:in|et al\.?|vol\.?|no\.?|pp\.?|ed\.?)\s*$/i.test(inside)
	);
};

/** `『서울학연구』`, `《读书》`: what East Asian lists put where others have italics. */
function bracketed(text: string, { start, end }: Range): Range | undefined {
	const stretch = text.slice(start, end);
	const match = /[『《]([^『』《》]{2,80})[』》]/u.exec(stretch);
	return match
		? { start: start + match.index, end: start + match.index + match[0].length }
		: undefined;
}

/** What stands between full stops, brackets and what is spent. */
function pieces(text: string): string[] {
	return segments(text.replace(/[()[\]]{2}/g, " "))
		.flatMap(splitBrackets)
		.map(trimmed)
		.map(stripLabels)
		.filter((piece) => /\p{L}/u.test(piece));
}

/** `Name (ACRONYM)` and `Volume 1 (Long Papers)` stay together; other brackets stand apart. */
function splitBrackets(text: string): string[] {
	if (/\b(?:Volume|Vol\.) \d+ \(|\d: (?:Long|Short) Papers/.test(text))
		return [text];
	if (/\([\p{Lu}][\p{L}\d-]{1,14}(?:\s?['’‘]?\s?\d{2,4})?\)/u.test(text))
		return [text];
	return text.split(/[()[\]]/);
}

const stripLabels = (text: string): string =>
	text
		.replace(/^(?:and|und|et|at|,)\s+/i, "")
		.replace(/,?\scoll\.\s.*$/, "")
		.replace(/\s+(?:[Vv]ol|[Nn]o|pp|p)\.?$/, "")
		.replace(/^([^.]*\p{L})(?<!\b(?:Inc|Ltd|Co|Corp))\.$/u, "$1");

const looksPublished = (text: string): boolean =>
	isPublisher(text) ||
	isCity(text.split(",")[0] ?? "") ||
	isCity(text) ||
	isCity(text.split(":")[0] ?? "") ||
	/^[\p{Lu}][\p{L} .,]{1,30}:\s\S/u.test(text);

/** `Cambridge Series in …`, `Lecture Notes in Statistics 118`, `Grundlehren der …`. */
const isSeries = (text: string): boolean =>
	/\b(?:Series|Lecture Notes|Monographs?|Texts? in|Studies in|Library of|Grundlehren|Tracts in|Classics in|Schriften|Reihe|Collection|Colección)\b/.test(
		text,
	);

/** A few capitalised words: after a book's title, its publisher. */
const isPlainName = (text: string): boolean =>
	/^[\p{Lu}\p{Lo}][\p{L}'’.&-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|&|and|e|y|et|und|de|di|of|for|für|in|the)){0,6}$/u.test(
		text,
	);

function publication(found: readonly string[]): Container {
	const read = readPublisher(found);
	return { ...read, announced: false, confidence: read.publisher ? 0.95 : 0.8 };
}

function fromParts(
	name: string,
	others: readonly string[],
	announced: boolean,
	confidence: number,
	isMarked = false,
): Container {
	const { title, event, tail } = splitName(name, isMarked);
	const read = readPublisher([...tail, ...others]);
	const short = read.rest.find(isConferenceAcronym);
	return {
		...(title ? { title } : {}),
		...((event ?? short) ? { event: event ?? short } : {}),
		...read,
		rest: read.rest.filter((piece) => piece !== short),
		announced,
		confidence,
	};
}

/** Take apart `Proceedings of X (NIPS '17), Long Beach, CA`: name, event, what follows. */
function splitName(
	name: string,
	isMarked: boolean,
): {
	title: string;
	event?: string;
	tail: string[];
} {
	const bracket =
		/\s*\((\p{Lu}[\p{L}\d-]{1,14}(?:\s\p{Lu}[\p{L}\d-]*)?\s?(?:['’‘]\s?\d{2}|\d{4}))\)/u.exec(
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
		title: withoutStop(trimmed(bare.slice(0, cut))),
		...(bracket?.[1] ? { event: bracket[1] } : {}),
		tail: joinPlace(tail),
	};
}

/** The full stop at a name's end, unless its last word is cut short: `Cognitive Sci.` */
const withoutStop = (name: string): string =>
	isAbbreviation(name, name.length - 1)
		? name
		: name.replace(/^([^.]*\p{L}|.*\p{L}{6})\.$/u, "$1");

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
		if (isMarked && !/\d/.test(next) && kind !== "conference") continue;
		if (/,\s*(?:and|&)\s/.test(rest)) continue;
		if (kind === "journal" && /^\p{Lu}\p{L}+ (?:and|&) /u.test(next)) continue;
		return at;
	}
	return name.length;
}

const regions =
	/^(?:[A-Z]{2,3}|USA|U\.S\.A\.|UK|China|Canada|Germany|France|Spain|Italy|Japan|Korea|Australia|Sweden|Portugal|Puerto Rico|Ireland|Belgium|Mexico|Brazil|India|Israel|Finland|Denmark|Austria|Switzerland|Netherlands|The Netherlands|Greece|Qatar|Singapore|Louisiana|Minnesota|Washington|Oregon|California|Pennsylvania|Texas|Hawaii|Nevada|Online|Virtual)$/;
const isRegion = (text: string): boolean =>
	regions.test(text.replace(/\.$/, ""));

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

/** `New York: Norton`, `MIT Press, Cambridge, MA`, `Springer`. */
function readPublisher(found: readonly string[]): {
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
