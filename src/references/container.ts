import { splitName } from "./container-name.ts";
import { into, pieces } from "./container-pieces.ts";
import { bracketed, isContainerSpan } from "./container-span.ts";
import {
	isSeries,
	looksPublished,
	readImprint,
	readPublisher,
} from "./imprint.ts";
import { trimmed } from "./leftover.ts";
import { abbreviatedName, isLocated } from "./located-container.ts";
import type { Range, RichText } from "./rich-text.ts";
import { isConferenceAcronym, isVenue } from "./venues.ts";

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
