import { findDates } from "../dates/find-dates.ts";
import type { FoundDate } from "../dates/found-date.ts";
import { type Authors, scanNames } from "../names/scan-names.ts";
import type { RichText } from "../rich-text.ts";
import { findQuotes, type Quoted } from "../titles/quotes.ts";

/**
 * A reference's text as all finders of authors, title and date look at it: what each of them asks is looked up
 * once and shared.
 */
export class Scan {
	/** What is already understood is blanked out. */
	readonly text: string;
	readonly rich: RichText;
	#dates?: readonly FoundDate[];
	#quotes?: readonly Quoted[];
	readonly #names = new Map<number, Authors>();

	/** What the words of the text say may be in it. */
	readonly topics: number;

	constructor(text: string, rich: RichText, topics: number) {
		this.text = text;
		this.rich = rich;
		this.topics = topics;
	}

	/** The same text with other spans on it. */
	withSpans(spans: RichText["spans"]): Scan {
		const other = new Scan(this.text, { ...this.rich, spans }, this.topics);
		other.#dates = this.#dates;
		other.#quotes = this.#quotes;
		for (const [start, names] of this.#names) other.#names.set(start, names);
		return other;
	}

	/** Every date of the text, left to right. */
	get dates(): readonly FoundDate[] {
		this.#dates ??= findDates(this.text, this.topics);
		return this.#dates;
	}

	/** The quoted stretches of the text, outermost only. */
	get quotes(): readonly Quoted[] {
		this.#quotes ??= findQuotes(this.text);
		return this.#quotes;
	}

	/** Whether a list ends by itself, not because it was cut off. */
	#isWhole(names: Authors, end: number): boolean {
		return names.end < end || end === this.text.length;
	}

	/** The longest author list that begins at `start` and reaches no further than `end`. */
	namesAt(start: number, end: number): Authors | undefined {
		const known = this.#names.get(start);
		if (known && this.#isWhole(known, end)) return known;
		const names = scanNames(this.text, { start, end });
		if (names && this.#isWhole(names, end)) this.#names.set(start, names);
		return names;
	}
}
