const blankLine = /\n[ \t]*\n/g;

/** A text that is read from beginning to end; what is searched for and not there is searched for once. */
export class Scan {
	readonly text: string;
	readonly #signs: RegExp;
	readonly #absent = new Set<string>();
	#paragraphEnd = -1;
	/** Up to here no `$` ends a formula. */
	openDollars = -1;

	/** @param signs - What `next` stops at, a global pattern. */
	constructor(text: string, signs: RegExp) {
		this.text = text;
		this.#signs = new RegExp(signs);
	}

	next(): RegExpExecArray | null {
		return this.#signs.exec(this.text);
	}

	skip(to: number): void {
		this.#signs.lastIndex = to;
	}

	/** The next occurrence of a text; `undefined` where there is none. */
	find(what: string, from: number): number | undefined {
		if (this.#absent.has(what)) return undefined;
		const at = this.text.indexOf(what, from);
		if (at < 0) this.#absent.add(what);
		return at < 0 ? undefined : at;
	}

	/** The same, within the paragraph that holds `from`. */
	findInParagraph(what: string, from: number): number | undefined {
		const at = this.find(what, from);
		return at !== undefined && at <= this.endOfParagraph(from) ? at : undefined;
	}

	/** Asked from left to right, so that each paragraph's end is looked for once. */
	endOfParagraph(from: number): number {
		if (from > this.#paragraphEnd) {
			const search = new RegExp(blankLine);
			search.lastIndex = from;
			this.#paragraphEnd = search.exec(this.text)?.index ?? this.text.length;
		}
		return this.#paragraphEnd;
	}

	/** Whether only spaces stand before an offset on its line. */
	isLineStart(offset: number): boolean {
		let at = offset;
		while (this.text[at - 1] === " " || this.text[at - 1] === "\t") at--;
		return at === 0 || this.text[at - 1] === "\n";
	}
}
