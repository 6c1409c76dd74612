import { Finders } from "./finder.ts";
import { LineMap } from "./line-map.ts";

/** A place in the text that was given to the parser: line and column from 0. */
export interface TextPlace {
	readonly line: number;
	readonly column: number;
}

/**
 * A text with a reading position, which knows where each of its characters stands in the document.
 *
 * Patterns must be sticky (`y`); a pattern never looks behind the position.
 */
export class TextScanner {
	readonly text: string;
	pos = 0;
	readonly map: LineMap;
	readonly firstLine: number;
	readonly firstColumn: number;
	#hopeless: Map<string, number> | undefined;
	#memos: Map<string, unknown> | undefined;
	#lineStarts: number[] | undefined;
	/** The line that was asked for last: the next question is mostly about the same. */
	#line = 0;
	#finders: Finders | undefined;

	/**
	 * @param map - Where the lines of the text come from.
	 * @param firstLine - Index in `map` of the text's first line.
	 * @param firstColumn - How many characters of that line stand before the text.
	 */
	constructor(
		text: string,
		map = LineMap.whole,
		firstLine = 0,
		firstColumn = 0,
	) {
		this.text = text;
		this.map = map;
		this.firstLine = firstLine;
		this.firstColumn = firstColumn;
	}

	get atEnd(): boolean {
		return this.pos >= this.text.length;
	}

	/** What `pattern` matches here; the position stays. */
	match(pattern: RegExp): RegExpExecArray | null {
		pattern.lastIndex = this.pos;
		return pattern.exec(this.text);
	}

	/** Whether `pattern` matches here; the position stays. */
	test(pattern: RegExp): boolean {
		pattern.lastIndex = this.pos;
		return pattern.test(this.text);
	}

	/** What `pattern` matches here; the position moves behind it. */
	scan(pattern: RegExp): RegExpExecArray | null {
		const match = this.match(pattern);
		if (match) this.pos += match[0].length;
		return match;
	}

	/** Everything from here on; the position moves to the end. */
	takeRest(): string {
		const rest = this.text.slice(this.pos);
		this.pos = this.text.length;
		return rest;
	}

	/** Index behind the newline that ends the line of `pos`. */
	lineEnd(pos = this.pos): number {
		const newline = this.text.indexOf("\n", pos);
		return newline < 0 ? this.text.length : newline + 1;
	}

	/** Index of the next `needle` at or behind `pos`; -1 if there is none. */
	find(needle: string, pos = this.pos): number {
		this.#finders ??= new Finders(this.text);
		return this.#finders.next(needle, pos);
	}

	/** Whether `what` is known not to occur from `pos` on. */
	isHopeless(what: string, pos: number): boolean {
		const from = this.#hopeless?.get(what);
		return from !== undefined && pos >= from;
	}

	/** Note that `what` does not occur from `pos` on. */
	giveUp(what: string, pos: number): void {
		this.#hopeless ??= new Map();
		this.#hopeless.set(what, pos);
	}

	/** What `make` says about the whole text, made once. */
	remember<Value>(name: string, make: (text: string) => Value): Value {
		this.#memos ??= new Map();
		if (!this.#memos.has(name)) this.#memos.set(name, make(this.text));
		return this.#memos.get(name) as Value;
	}

	/** Index in `map` of the line that holds `pos`. */
	mapLine(pos = this.pos): number {
		return this.firstLine + this.#lineIndex(pos);
	}

	/** Where `pos` stands in the document. */
	place(pos = this.pos): TextPlace {
		const index = this.#lineIndex(pos);
		const start = this.#starts()[index] ?? 0;
		const before = index === 0 ? this.firstColumn : 0;
		const line = this.firstLine + index;
		return {
			line: this.map.line(line),
			column: this.map.column(line) + before + pos - start,
		};
	}

	/** How many characters of its line in `map` stand before `pos`. */
	mapColumn(pos = this.pos): number {
		const index = this.#lineIndex(pos);
		const start = this.#starts()[index] ?? 0;
		return pos - start + (index === 0 ? this.firstColumn : 0);
	}

	#lineIndex(pos: number): number {
		const starts = this.#starts();
		const known = this.#line;
		const end = starts[known + 1] ?? Number.POSITIVE_INFINITY;
		if (pos >= (starts[known] as number) && pos < end) return known;
		this.#line = findLine(starts, pos);
		return this.#line;
	}

	#starts(): number[] {
		this.#lineStarts ??= lineStarts(this.text);
		return this.#lineStarts;
	}
}

/** Index of the line that holds `pos`, by the places at which lines begin. */
function findLine(starts: readonly number[], pos: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] as number) <= pos) low = middle;
		else high = middle - 1;
	}
	return low;
}

function lineStarts(text: string): number[] {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
		starts.push(at + 1);
	return starts;
}
