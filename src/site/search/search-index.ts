import { countTerms, type FieldCounts } from "./count-terms.ts";
import { searchedFields, storedFields } from "./options.ts";
import { Term } from "./term.ts";
import type { SearchedPage } from "./types.ts";

type PageCounts = readonly FieldCounts[];

/**
 * The index of a course's pages as MiniSearch 7 writes it down (`JSON.stringify` of an index, version 2 of its format).
 *
 * MiniSearch itself looks every single word up in a tree, which took a third of a large course's build; here each
 * page's words are counted first. Terms are in alphabetical order, so that the same pages give the same bytes. What
 * is known of pages is kept: when one is another the next time, only its words are taken out and put in.
 */
export class SearchIndex {
	#pages: readonly SearchedPage[] = [];
	#counts: readonly PageCounts[] = [];
	#terms = new Map<string, Term>();
	#sorted: string[] = [];

	/** The index of these pages and no others. */
	write(pages: readonly SearchedPage[]): string {
		const counts = this.#count(pages);
		const most = Math.max(counts.length, this.#counts.length);
		for (let place = 0; place < most; place++)
			this.#replace(place, this.#counts[place], counts[place]);
		this.#counts = counts;
		this.#pages = pages;
		const index = this.#sort().map((name) => this.#terms.get(name)?.json);
		return `${this.#head().slice(0, -1)},"index":[${index.join(",")}]}`;
	}

	/** The words of each page by field: counted where they are not those of the page that was at its address. */
	#count(pages: readonly SearchedPage[]): PageCounts[] {
		const places = new Map(this.#pages.map(({ url }, place) => [url, place]));
		return pages.map((page) => {
			const place = places.get(page.url) ?? -1;
			return searchedFields.map((name, field) => {
				const known = this.#counts[place]?.[field];
				return known && this.#pages[place]?.[name] === page[name]
					? known
					: countTerms(page[name]);
			});
		});
	}

	#replace(
		place: number,
		before: PageCounts | undefined,
		after: PageCounts | undefined,
	): void {
		for (const field of searchedFields.keys()) {
			const [old, fresh] = [before?.[field], after?.[field]];
			if (old !== fresh)
				this.#change(place, field, old?.terms ?? none, fresh?.terms ?? none);
		}
	}

	#change(
		place: number,
		field: number,
		before: FieldCounts["terms"],
		after: FieldCounts["terms"],
	): void {
		for (const [name, count] of after)
			if (before.get(name) !== count)
				this.#termNamed(name).set(field, place, count);
		for (const name of before.keys())
			if (!after.has(name)) this.#termNamed(name).set(field, place, 0);
	}

	#termNamed(name: string): Term {
		const known = this.#terms.get(name);
		if (known) return known;
		const term = new Term(name);
		this.#terms.set(name, term);
		this.#sorted.push(name);
		return term;
	}

	#sort(): readonly string[] {
		this.#sorted = this.#sorted.filter((name) => {
			const isThere = !this.#terms.get(name)?.isEmpty;
			if (!isThere) this.#terms.delete(name);
			return isThere;
		});
		return this.#sorted.sort((a, b) => (a < b ? -1 : 1));
	}

	#head(): string {
		const pages = this.#pages;
		const lengths = this.#counts.map((fields) =>
			fields.map(({ distinct }) => distinct),
		);
		return JSON.stringify({
			documentCount: pages.length,
			nextId: pages.length,
			documentIds: byNumber(pages.map((_, page) => page)),
			fieldIds: Object.fromEntries(
				searchedFields.map((name, id) => [name, id]),
			),
			fieldLength: byNumber(lengths),
			averageFieldLength: averages(lengths),
			storedFields: byNumber(pages.map(stored)),
			dirtCount: 0,
			serializationVersion: 2,
		});
	}
}

const none: FieldCounts["terms"] = new Map();

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
