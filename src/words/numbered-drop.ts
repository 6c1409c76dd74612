import { escapeHtml } from "../html/escape.ts";
import { AskedDrop } from "./asked-drop.ts";
import type { Language } from "./language.ts";

/** A number and what a language says before and behind it. */
interface Numbered {
	readonly before: string;
	readonly number: string;
	readonly after: string;
}

type Write = (numbered: Numbered) => string;

/** What stands around the number in elements of its own, which the theme sets smaller. */
export const markUp: Write = ({ before, number, after }) =>
	[
		before.trim() && `<span>${escapeHtml(before.trim())}</span> `,
		escapeHtml(number),
		after.trim() && ` <span class="after">${escapeHtml(after.trim())}</span>`,
	].join("");

/** Numbers of lectures by what is numbered, by its English name: `[unit][number]`. */
export class NumberedDrop extends AskedDrop {
	readonly #language: Language;
	readonly #write: Write;
	readonly #known = new Map<string, UnitDrop>();

	constructor(language: Language, write: Write) {
		super();
		this.#language = language;
		this.#write = write;
	}

	get(unit: string): UnitDrop {
		const known =
			this.#known.get(unit) ??
			new UnitDrop(this.#language.numberedPattern(unit), this.#write);
		this.#known.set(unit, known);
		return known;
	}
}

class UnitDrop extends AskedDrop {
	readonly #before: string;
	readonly #after: string;
	readonly #write: Write;
	/** Every list of lectures asks for the same numbers. */
	readonly #known = new Map<string, string>();

	constructor(pattern: string, write: Write) {
		super();
		const [before = "", after = ""] = pattern.split("{number}");
		this.#before = before;
		this.#after = after;
		this.#write = write;
	}

	get(number: string): string {
		const known = this.#known.get(number) ?? this.#make(number);
		this.#known.set(number, known);
		return known;
	}

	#make(number: string): string {
		return this.#write({ before: this.#before, number, after: this.#after });
	}
}
