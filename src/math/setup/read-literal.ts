/** What a JavaScript literal can hold; what is none (a call, a variable, a function) is `undefined`. */
export type Literal =
	| string
	| number
	| boolean
	| undefined
	| readonly Literal[]
	| { readonly [key: string]: Literal };

const escapes: Readonly<Record<string, string>> = {
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "\t",
	v: "\v",
	"0": "\0",
	"\n": "",
};

/**
 * Read the JavaScript literal that begins at `start`, without running anything.
 *
 * Tolerant, as people's set-ups are: comments, trailing commas, keys with or without quotes, and whatever is no
 * literal is stepped over.
 */
export function readLiteral(source: string, start: number): Literal {
	return readLiteralTo(source, start).literal;
}

/** The same, and where it ends. */
export function readLiteralTo(
	source: string,
	start: number,
): { readonly literal: Literal; readonly end: number } {
	const reader = new LiteralReader(source, start);
	const literal = reader.value(0);
	return { literal, end: reader.end };
}

/** Deeper than any set-up. */
const deepest = 50;

class LiteralReader {
	private readonly source: string;
	private at: number;

	constructor(source: string, at: number) {
		this.source = source;
		this.at = at;
	}

	/** Behind what has been read. */
	get end(): number {
		return this.at;
	}

	value(depth: number): Literal {
		this.blank();
		const character = this.source.charAt(this.at);
		if (depth < deepest) {
			if (character === "{") return this.object(depth);
			if (character === "[") return this.list(depth);
		}
		const read = /["'`]/.test(character) ? this.string() : this.word();
		return this.endsHere() ? read : this.skip();
	}

	private object(depth: number): Literal {
		const object: Record<string, Literal> = {};
		this.at++;
		while (this.more("}")) {
			const key = this.key();
			this.blank();
			if (this.source.charAt(this.at) !== ":") {
				this.skip();
				this.comma();
				continue;
			}
			this.at++;
			if (key !== "__proto__") object[key] = this.value(depth + 1);
			this.comma();
		}
		return object;
	}

	private list(depth: number): Literal {
		const list: Literal[] = [];
		this.at++;
		while (this.more("]")) {
			list.push(this.value(depth + 1));
			this.comma();
		}
		return list;
	}

	/** Whether an object or list goes on; steps over its end. */
	private more(close: string): boolean {
		this.blank();
		if (this.at >= this.source.length) return false;
		if (this.source.charAt(this.at) !== close) return true;
		this.at++;
		return false;
	}

	private key(): string {
		if (/["'`]/.test(this.source.charAt(this.at))) return this.string();
		return this.match(/[\w$.-]+/y);
	}

	private word(): Literal {
		const word = this.match(/[\w$.+-]+/y);
		if (word === "true" || word === "!0") return true;
		if (word === "false") return false;
		return word !== "" && Number.isFinite(Number(word))
			? Number(word)
			: undefined;
	}

	private string(): string {
		const quote = this.source.charAt(this.at++);
		let text = "";
		while (this.at < this.source.length) {
			const character = this.source.charAt(this.at++);
			if (character === quote) break;
			text += character === "\\" ? this.escape() : character;
		}
		return text;
	}

	private escape(): string {
		const character = this.source.charAt(this.at++);
		if (character === "u" || character === "x") {
			const digits = this.match(
				character === "x" ? /[\da-f]{2}/iy : /[\da-f]{4}/iy,
			);
			if (digits !== "")
				return String.fromCharCode(Number.parseInt(digits, 16));
		}
		return escapes[character] ?? character;
	}

	/** Whether a value ends at this place. */
	private endsHere(): boolean {
		this.blank();
		return /^[,\]})]?$/.test(this.source.charAt(this.at));
	}

	/** Step over an expression up to the comma or bracket that ends it. */
	private skip(): undefined {
		let depth = 0;
		while (this.at < this.source.length) {
			const character = this.source.charAt(this.at);
			if (depth === 0 && /[,\]})]/.test(character)) break;
			if (/["'`]/.test(character)) {
				this.string();
				continue;
			}
			if (/[[{(]/.test(character)) depth++;
			else if (/[\]})]/.test(character)) depth--;
			this.at++;
		}
		return undefined;
	}

	private comma(): void {
		this.blank();
		if (this.source.charAt(this.at) === ",") this.at++;
		else if (!/[\]}]/.test(this.source.charAt(this.at))) this.at++;
	}

	private blank(): void {
		while (this.match(/\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\//y) !== "");
	}

	private match(pattern: RegExp): string {
		pattern.lastIndex = this.at;
		const text = pattern.exec(this.source)?.[0] ?? "";
		this.at += text.length;
		return text;
	}
}
