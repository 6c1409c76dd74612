import { searchedFields } from "./options.ts";

/** Where a term stands: for each field the pages, in order, and how often in each. */
export class Term {
	readonly #name: string;
	readonly #fields = searchedFields.map(
		(): Postings => ({
			pages: [],
			counts: [],
		}),
	);
	#json: string | undefined;

	constructor(name: string) {
		this.#name = name;
	}

	/** Whether it stands nowhere. */
	get isEmpty(): boolean {
		return this.#fields.every(({ pages }) => pages.length === 0);
	}

	/** @param count - 0 where the term no longer stands there. */
	set(field: number, page: number, count: number): void {
		const postings = this.#fields[field];
		if (postings) setCount(postings, page, count);
		this.#json = undefined;
	}

	/** As MiniSearch writes it; kept until something of it changes. */
	get json(): string {
		this.#json ??= `[${JSON.stringify(this.#name)},{${this.#fields
			.map(writeField)
			.filter(Boolean)
			.join(",")}}]`;
		return this.#json;
	}
}

interface Postings {
	readonly pages: number[];
	readonly counts: number[];
}

function setCount({ pages, counts }: Postings, page: number, count: number) {
	const at = placeOf(page, pages);
	const known = pages[at] === page ? 1 : 0;
	if (count === 0) {
		pages.splice(at, known);
		counts.splice(at, known);
	} else if (at === pages.length) {
		pages.push(page);
		counts.push(count);
	} else {
		pages.splice(at, known, page);
		counts.splice(at, known, count);
	}
}

/** Of the first that is not below: pages come in order, so it is mostly the end. */
function placeOf(page: number, pages: readonly number[]): number {
	let low = 0;
	let high = pages.length;
	if (high === 0 || (pages[high - 1] ?? 0) < page) return high;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((pages[middle] ?? 0) < page) low = middle + 1;
		else high = middle;
	}
	return low;
}

function writeField({ pages, counts }: Postings, field: number): string {
	if (pages.length === 0) return "";
	let json = `"${field}":{`;
	for (let at = 0; at < pages.length; at++)
		json += `${at ? "," : ""}"${pages[at]}":${counts[at]}`;
	return `${json}}`;
}
