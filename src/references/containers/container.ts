import { scanNames } from "../names/scan-names.ts";
import { trimmed } from "../read/leftover.ts";
import type { Range, RichText } from "../rich-text.ts";
import type { CslName } from "../types.ts";
import { splitName } from "./container-name.ts";
import { pieces, withoutInto } from "./container-pieces.ts";
import { bracketed, isContainerSpan } from "./container-span.ts";
import {
	isBesideCity,
	isPlaced,
	isPlainName,
	isSeries,
	looksPublished,
	readImprint,
} from "./imprint.ts";
import { isAbbreviated } from "./located-container.ts";
import {
	isPublished,
	nowhere,
	publication,
	seriesBefore,
} from "./publication.ts";
import { isInstitution, readPublisher } from "./read-publisher.ts";
import { isRemark } from "./remark.ts";
import { isConferenceAcronym, isVenue } from "./venues.ts";

/** Where a work appeared and who published it, and what could not be placed. */
export interface Container {
	readonly title: string | undefined;
	/** `NIPS '17` of `Advances … (NIPS '17)`. */
	readonly event: string | undefined;
	readonly publisher: string | undefined;
	readonly place: string | undefined;
	/** Who wrote the container, where a list says so. */
	readonly authors?: readonly CslName[];
	/** The series a book stands in. */
	readonly series: string | undefined;
	/** Whether `In` or emphasis announced the container. */
	readonly announced: boolean;
	readonly confidence: number;
	readonly rest: readonly string[];
}

export interface ContainerHints {
	/** Whether the title is set as a book's. */
	readonly isBook: boolean;
	/** Whether a volume or an issue was read, which no publisher has. */
	readonly isNumbered: boolean;
	/** Whether the year stands behind the authors, and neither pages nor an address follow: a book is likely. */
	readonly isBare: boolean;
	/** Where volume and pages stood. */
	readonly locatedAt?: number;
}

/** Read container, publisher and place out of what is left after the title. */
export function readContainer(
	text: string,
	rich: RichText,
	range: Range,
	hints: ContainerHints,
): Container {
	const marked =
		rich.spans.find((span) => isContainerSpan(text, span, range)) ??
		bracketed(text, range);
	return marked
		? markedContainer(text, range, marked)
		: plainContainer(text, range, hints);
}

/** `In *Advances …*`: emphasis or brackets show the name. */
function markedContainer(text: string, range: Range, name: Range): Container {
	const stretch = text.slice(range.start, name.start);
	const before = withoutInto(stretch);
	const authors = before === stretch ? undefined : wholeNames(before);
	const others = authors
		? []
		: pieces(before).filter((piece) => !/^(?:in|en|dans)$/i.test(piece));
	const written = trimmed(text.slice(name.start, name.end));
	const container = fromParts(
		written.replace(/^[『《]|[』》]$/g, ""),
		others.concat(pieces(text.slice(name.end, range.end))),
		{ announced: true, isMarked: true, confidence: 0.98 },
	);
	return authors ? { ...container, authors } : container;
}

/** `R. Schwarz, ` between `In` and the container's name: who wrote that. */
function wholeNames(text: string): Container["authors"] {
	const list = text.replace(/[\s,:\0]+$/, "");
	if (list === "" || list.length > LONGEST_LIST) return undefined;
	const names = scanNames(list, { start: 0, end: list.length });
	return names?.certain && names.end === list.length ? names.names : undefined;
}

const LONGEST_LIST = 200;

function plainContainer(
	text: string,
	range: Range,
	hints: ContainerHints,
): Container {
	const { locatedAt } = hints;
	const stretch = text.slice(range.start, range.end);
	const inner = withoutInto(withoutAcronym(stretch));
	const announced = inner !== stretch || isAnnounced(stretch.slice(0, 12));
	const found = pieces(inner);
	if (locatedAt !== undefined && locatedAt >= range.start) {
		const before = withoutInto(
			withoutAside(text.slice(range.start, locatedAt)),
		);
		const parts = pieces(before);
		const how = { announced, isMarked: false, confidence: 0.97 };
		if (isAbbreviated(before, parts)) {
			const after = pieces(text.slice(locatedAt, range.end));
			return fromParts(trimmed(before), after, how);
		}
		const at = parts.length === 1 ? found.indexOf(parts[0] ?? "") : -1;
		if (at >= 0) return fromParts(found[at] ?? "", found.toSpliced(at, 1), how);
	}
	return unlocatedContainer(found, announced, hints);
}

const isAnnounced = (text: string): boolean =>
	text.includes("in") && /[.,"”?!\0\s]in:?\s+(?=\p{Lu})/u.test(text);

/** `(Turing Award Lecture), CACM 27(8)`: a remark in brackets right behind the title is no container. */
const withoutAside = (text: string): string =>
	text.replace(/^[\s.,\0]*\([^()\0]{2,60}\)(?=[.,]?\s\p{Lu})/u, "");

/** ` (SIFT), IJCV`, ` (Turing Award lecture). CACM`: what people call the work, or a remark, before where it appeared. */
function withoutAcronym(text: string): string {
	const [aside = "", venue = ""] =
		/^[\s.,\0]*\(\p{Lu}[^()\0]{1,40}\)[.,]\s(\p{Lu}[^,.\0\d]{1,60})/u.exec(
			text,
		) ?? [];
	return aside && isVenue(venue.trim())
		? text.slice(text.indexOf(")") + 1)
		: text;
}

/** Where no volume and no pages say that a name is a journal's. */
function unlocatedContainer(
	found: readonly string[],
	announced: boolean,
	{ isBook, isNumbered, isBare }: ContainerHints,
): Container {
	const [first, ...others] = found;
	if (first === undefined) return { ...nowhere, announced };
	const series =
		!announced && (isBook || isSeries(first)) && seriesBefore(first, others);
	if (series) return series;
	if (!announced && isRemark(first))
		return isPublished(others)
			? publication(others, undefined)
			: { ...nowhere, rest: [...found] };
	const withoutNumber = first.replace(/\s\d{1,3}$/, "");
	const isOfVenue = !announced && isVenue(withoutNumber);
	if (
		!announced &&
		((isBook && !isConferenceAcronym(withoutNumber)) ||
			!isOfVenue ||
			isPlaced(first)) &&
		(looksPublished(first) ||
			(!isNumbered &&
				!isOfVenue &&
				(isBesideCity(first) || isInstitution(first))))
	)
		return publication(found, undefined);
	const imprint = isBook && !announced ? readImprint(first) : undefined;
	if (imprint)
		return { ...nowhere, ...imprint, announced, confidence: 0.8, rest: others };
	const isLonely = others.length === 0 && !isNumbered && !announced;
	if (isBare && isLonely && !isOfVenue && isPlainName(first))
		return { ...nowhere, publisher: first, confidence: 0.7 };
	const confidence = announced || isOfVenue ? 0.95 : 0.75;
	return fromParts(first, others, { announced, isMarked: false, confidence });
}

/** How a container's name was found. */
interface Found {
	readonly announced: boolean;
	readonly isMarked: boolean;
	readonly confidence: number;
}

function fromParts(
	name: string,
	others: readonly string[],
	{ announced, isMarked, confidence }: Found,
): Container {
	const { title, event, tail } = splitName(name, isMarked);
	const { publisher, place, rest } = readPublisher(
		tail.concat(others),
		!isVenue(title),
	);
	const short = rest.find(isConferenceAcronym);
	return {
		title: title || undefined,
		event: event ?? short,
		publisher,
		place,
		series: undefined,
		announced,
		confidence,
		rest: short === undefined ? rest : rest.filter((piece) => piece !== short),
	};
}
