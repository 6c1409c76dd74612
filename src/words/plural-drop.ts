import { AskedDrop } from "./asked-drop.ts";
import type { Language } from "./language.ts";
import type { PluralKey } from "./types.ts";

/** A sentence around a number, by the number; `json` is all its forms. */
export class PluralDrop extends AskedDrop {
	readonly #language: Language;
	readonly #key: PluralKey;
	readonly #known = new Map<string, string | undefined>();

	constructor(language: Language, key: PluralKey) {
		super();
		this.#language = language;
		this.#key = key;
	}

	/** Lists of lectures ask for the same few numbers again and again. */
	get(key: string): string | undefined {
		if (!this.#known.has(key)) this.#known.set(key, this.#make(key));
		return this.#known.get(key);
	}

	#make(key: string): string | undefined {
		if (key === "json") return JSON.stringify(this.#language.words[this.#key]);
		const count = Number(key);
		return key === "" || Number.isNaN(count)
			? undefined
			: this.#language.count(this.#key, count);
	}
}
