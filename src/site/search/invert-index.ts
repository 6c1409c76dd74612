import { searchedFields, storedFields } from "./options.ts";
import type { SearchedPage } from "./types.ts";

/** MiniSearch's default: words end at white space and punctuation. */
const betweenWords = /[\n\r\p{Z}\p{P}]+/u;

/** How often a term stands in each field: JSON of the counts by page, without its braces. */
type Postings = string[];

/**
 * The index of these pages as MiniSearch 7 writes it down (`JSON.stringify` of an index, version 2 of its format).
 *
 * MiniSearch itself looks every single word up in a tree, which took a third of a large course's build; here each
 * page's words are counted first. Terms are in alphabetical order, so that the same pages give the same bytes.
 */
export function invertIndex(pages: readonly SearchedPage[]): string {
	const terms = new Map<string, Postings>();
	const lengths = pages.map((page, number) =>
		searchedFields.map((name, field) => {
			const words = page[name].split(betweenWords);
			for (const [term, count] of countTerms(words))
				addTo(terms, term, field, `"${number}":${count}`);
			return new Set(words).size;
		}),
	);
	const head = JSON.stringify({
		documentCount: pages.length,
		nextId: pages.length,
		documentIds: byNumber(pages.map((_, page) => page)),
		fieldIds: Object.fromEntries(searchedFields.map((name, id) => [name, id])),
		fieldLength: byNumber(lengths),
		averageFieldLength: averages(lengths),
		storedFields: byNumber(pages.map(stored)),
		dirtCount: 0,
		serializationVersion: 2,
	});
	const index = [...terms].sort(([a], [b]) => (a < b ? -1 : 1)).map(writeTerm);
	return `${head.slice(0, -1)},"index":[${index.join(",")}]}`;
}

function addTo(
	terms: Map<string, Postings>,
	term: string,
	field: number,
	posting: string,
): void {
	const postings = terms.get(term);
	if (!postings) {
		const first: Postings = [];
		first[field] = posting;
		terms.set(term, first);
		return;
	}
	const before = postings[field];
	postings[field] = before ? `${before},${posting}` : posting;
}

function writeTerm([term, postings]: [string, Postings]): string {
	const fields = Array.from(postings, (counts, field) =>
		counts ? `"${field}":{${counts}}` : "",
	);
	return `[${JSON.stringify(term)},{${fields.filter(Boolean).join(",")}}]`;
}

function countTerms(words: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const word of words) {
		const term = word.toLowerCase();
		if (term) counts.set(term, (counts.get(term) ?? 0) + 1);
	}
	return counts;
}

/** The running mean, page by page, as MiniSearch reckons: the last digit is to be the same. */
function averages(lengths: readonly (readonly number[])[]): number[] {
	return searchedFields.map((_, field) =>
		lengths.reduce(
			(mean, ofPage, count) =>
				(mean * count + (ofPage[field] ?? 0)) / (count + 1),
			0,
		),
	);
}

function stored(page: SearchedPage): Record<string, string> {
	return Object.fromEntries(storedFields.map((name) => [name, page[name]]));
}

function byNumber<Value>(values: readonly Value[]): Record<string, Value> {
	return Object.fromEntries(values.map((value, number) => [number, value]));
}
