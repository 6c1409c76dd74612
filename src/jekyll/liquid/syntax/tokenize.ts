import type { Place } from "../runtime/node.ts";

/** A piece of a text: text, an output, a tag, or an opening that is never closed. */
export interface Token extends Place {
	readonly kind: "text" | "output" | "tag" | "broken";
	/** Between the braces, without the dashes of white-space control; of a text, all of it. */
	readonly content: string;
	readonly trimBefore: boolean;
	readonly trimAfter: boolean;
	/** An output in a formula that stays as written if it has no value. */
	readonly doubtful: boolean;
}

/** Whose an opening is: Liquid's, the text's (a formula's), or the one's that has a value for it. */
export type Meaning = "liquid" | "text" | "doubtful";

/** What `{{` or `{%` at an offset means. */
export type Classify = (offset: number) => Meaning;

const openBrace = 123;
const closeBrace = 125;
const percent = 37;

/**
 * Cuts a text into Ruby Liquid's tokens, one at a time.
 *
 * An output ends at the first `}` wherever it stands, a tag at the first `%}`: quotes protect neither.
 */
export class Tokenizer {
	readonly text: string;
	readonly #classify: Classify | undefined;
	readonly #absent = new Set<string>();
	#offset = 0;
	#line = 0;
	/** Where the next line feed is that has not been counted. */
	#nextLine: number;
	/** Of the opening that was found last. */
	#meaning: Meaning = "liquid";

	constructor(text: string, classify?: Classify) {
		this.text = text;
		this.#classify = classify;
		this.#nextLine = this.#lineFeedAfter(-1);
	}

	get offset(): number {
		return this.#offset;
	}

	/** The next token; none at the end. */
	next(): Token | undefined {
		if (this.#offset >= this.text.length) return undefined;
		const opening = this.#findOpening();
		if (opening > this.#offset) return this.#take("text", opening, 0);
		return this.text.charCodeAt(opening + 1) === percent
			? this.#takeTag()
			: this.#takeOutput();
	}

	/** Everything up to an offset, as text: the inside of `raw` and `comment`. */
	takeUntil(end: number): Token {
		return this.#take("text", end, 0);
	}

	#findOpening(): number {
		for (let at = this.#offset; ; at++) {
			at = this.text.indexOf("{", at);
			if (at < 0) return this.text.length;
			const next = this.text.charCodeAt(at + 1);
			if (next !== openBrace && next !== percent) continue;
			this.#meaning = this.#classify?.(at) ?? "liquid";
			if (this.#meaning !== "text") return at;
		}
	}

	/** Where a closing is after an opening; what is not there once is not searched for again. */
	#find(closing: string): number {
		if (this.#absent.has(closing)) return -1;
		const at = this.text.indexOf(closing, this.#offset + 2);
		if (at < 0) this.#absent.add(closing);
		return at;
	}

	#takeTag(): Token {
		const end = this.#find("%}");
		return end < 0
			? this.#take("broken", this.#offset + 2, 0)
			: this.#take("tag", end + 2, 2);
	}

	#takeOutput(): Token {
		const end = this.#find("}");
		if (end < 0) return this.#take("broken", this.#offset + 2, 0);
		return this.text.charCodeAt(end + 1) === closeBrace
			? this.#take("output", end + 2, 2)
			: this.#take("broken", end + 1, 0);
	}

	#take(kind: Token["kind"], end: number, braces: number): Token {
		const { text } = this;
		const offset = this.#offset;
		const line = this.#line;
		let from = offset + braces;
		let to = end - braces;
		const trimBefore = braces > 0 && text[from] === "-";
		const trimAfter = braces > 0 && text[to - 1] === "-";
		if (trimBefore) from++;
		if (trimAfter && to > from) to--;
		this.#advance(end);
		return {
			kind,
			offset,
			length: end - offset,
			line,
			content: text.slice(from, to),
			trimBefore,
			trimAfter,
			doubtful: braces > 0 && this.#meaning === "doubtful",
		};
	}

	/** Line feeds are searched for, each once: going through the text by letters took a tenth of a build. */
	#advance(end: number): void {
		while (this.#nextLine < end) {
			this.#line++;
			this.#nextLine = this.#lineFeedAfter(this.#nextLine);
		}
		this.#offset = end;
	}

	#lineFeedAfter(offset: number): number {
		const at = this.text.indexOf("\n", offset + 1);
		return at < 0 ? Number.POSITIVE_INFINITY : at;
	}
}
