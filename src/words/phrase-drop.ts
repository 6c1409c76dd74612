import { AskedDrop } from "./asked-drop.ts";

/** A phrase with placeholders, filled in one after the other by what it is asked for. */
export class PhraseDrop extends AskedDrop {
	readonly #text: string;
	readonly #open: readonly string[];

	/** @param open - Names of the placeholders, in the order they are filled in. */
	constructor(text: string, open: readonly string[]) {
		super();
		this.#text = text;
		this.#open = open;
	}

	get(key: string): string | PhraseDrop {
		const [next = "", ...rest] = this.#open;
		const [before = "", after = ""] = this.#text.split(`{${next}}`);
		if (key === "text_before") return before;
		if (key === "text_after") return after;
		const text = this.#text.replaceAll(`{${next}}`, () => key);
		return rest.length > 0 ? new PhraseDrop(text, rest) : text;
	}
}
