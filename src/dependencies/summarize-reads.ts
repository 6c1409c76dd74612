import type { Read } from "./types.ts";

/** Above this, reads of one property of many documents count as one read of that property of all. */
const many = 32;

/** Stands for every document of the course. */
export const everyDocument = "*";

/**
 * A list that names every post on every page would make a course's dependencies grow with the square of its posts:
 * such reads become one of all documents.
 *
 * @param isDocument - Whether a subject is a document's path.
 */
export function summarizeReads(
	reads: readonly Read[],
	isDocument: (subject: string) => boolean,
): Read[] {
	if (reads.length <= many) return [...reads];
	const counts = new Map<string, number>();
	for (const [subject, property] of reads)
		if (isDocument(subject))
			counts.set(property, (counts.get(property) ?? 0) + 1);
	const common = new Set(
		[...counts].filter(([, count]) => count > many).map(([name]) => name),
	);
	return [
		...reads.filter(
			([subject, property]) => !(common.has(property) && isDocument(subject)),
		),
		...[...common].map((property): Read => [everyDocument, property]),
	];
}
