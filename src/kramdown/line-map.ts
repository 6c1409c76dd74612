/**
 * Where the lines of a derived text (the inside of a block quote, a list item) stand in the document.
 *
 * Each line has its number in the document and how many of that line's characters stand before it; both from 0.
 */
export class LineMap {
	/** Each line is itself. */
	static readonly whole = new LineMap(undefined, undefined);

	readonly #lines: number[] | undefined;
	readonly #columns: number[] | undefined;

	private constructor(
		lines: number[] | undefined,
		columns: number[] | undefined,
	) {
		this.#lines = lines;
		this.#columns = columns;
	}

	/** A map to fill line by line with `add`. */
	static empty(): LineMap {
		return new LineMap([], []);
	}

	/** Append a line: line `index` of `outer`, `removed` characters into it. */
	add(outer: LineMap, index: number, removed: number): void {
		this.#lines?.push(outer.line(index));
		this.#columns?.push(outer.column(index) + removed);
	}

	get length(): number {
		return this.#lines?.length ?? Number.POSITIVE_INFINITY;
	}

	line(index: number): number {
		if (!this.#lines) return index;
		return this.#lines[index] ?? this.#lines.at(-1) ?? 0;
	}

	column(index: number): number {
		return this.#columns?.[index] ?? 0;
	}
}
