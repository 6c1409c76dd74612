/**
 * Finds the next occurrence of one string in one text, remembering the last answer.
 *
 * A rule that looks far ahead for what closes it, and fails at each of a thousand openings, would read the text a
 * thousand times; asked in rising order, a finder reads it once.
 */
export class Finder {
	readonly #text: string;
	readonly #needle: string;
	#from = 0;
	#found = -2;

	constructor(text: string, needle: string) {
		this.#text = text;
		this.#needle = needle;
	}

	/** Index of the next occurrence at or behind `pos`; -1 if there is none. */
	next(pos: number): number {
		const known =
			this.#found !== -2 &&
			pos >= this.#from &&
			(this.#found === -1 || pos <= this.#found);
		if (!known) {
			this.#from = pos;
			this.#found = this.#text.indexOf(this.#needle, pos);
		}
		return this.#found;
	}
}

/** Finders for one text, made as they are asked for. */
export class Finders {
	readonly #text: string;
	readonly #finders = new Map<string, Finder>();

	constructor(text: string) {
		this.#text = text;
	}

	/** Index of the next `needle` at or behind `pos`; -1 if there is none. */
	next(needle: string, pos: number): number {
		let finder = this.#finders.get(needle);
		if (!finder) {
			finder = new Finder(this.#text, needle);
			this.#finders.set(needle, finder);
		}
		return finder.next(pos);
	}
}
