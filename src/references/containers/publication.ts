import type { Container } from "./container.ts";
import { isSeries, looksPublished } from "./imprint.ts";
import { readPublisher } from "./read-publisher.ts";
import { isVenue } from "./venues.ts";

/**
 * The series a book stands in, and what comes after it: known by its words, or because a publisher comes after it
 * (`Graduate Studies in Mathematics 126, American Mathematical Society`).
 */
export function seriesBefore(
	first: string,
	others: readonly string[],
): Container | undefined {
	const [name = "", ...tail] = first.split(/,\s+/);
	const isOwn = isSeries(name) && isPublished(tail);
	if (isOwn) return publication([...tail, ...others], name);
	const isAlone =
		others.length > 0 &&
		(isSeries(first) ||
			(!looksPublished(first) && !isVenue(first) && isPublished(others)));
	return isAlone ? publication(others, first) : undefined;
}

export const isPublished = (found: readonly string[]): boolean =>
	readPublisher(found).publisher !== undefined;

export const nowhere: Container = {
	title: undefined,
	event: undefined,
	publisher: undefined,
	place: undefined,
	series: undefined,
	announced: false,
	confidence: 1,
	rest: [],
};

export function publication(
	found: readonly string[],
	series: string | undefined,
): Container {
	const { publisher, place, rest } = readPublisher(found, true);
	return {
		title: undefined,
		event: undefined,
		publisher,
		place,
		series,
		announced: false,
		confidence: publisher ? 0.95 : 0.8,
		rest,
	};
}
