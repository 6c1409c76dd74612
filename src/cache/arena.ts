const CHUNK = 1 << 20;

/** Of one UTF-16 unit in UTF-8. */
const MOST_BYTES = 3;

/** Where a text's bytes are: in which chunk, from where, how many. */
export interface Slice {
	readonly chunk: number;
	readonly start: number;
	readonly size: number;
}

/** Texts as bytes in a few large buffers: a hundred thousand small ones would be the garbage collector's work. */
export class Arena {
	readonly #chunks: Buffer[] = [];
	#used = CHUNK;

	/** @param text - Or its bytes in UTF-8. */
	add(text: string | Uint8Array): Slice {
		if (this.#used + MOST_BYTES * text.length > CHUNK) this.#makeRoom(text);
		const start = this.#used;
		const size = this.#put(text, start);
		this.#used += size;
		return { chunk: this.#chunks.length - 1, start, size };
	}

	bytes({ chunk, start, size }: Slice): Buffer {
		return (this.#chunks[chunk] ?? Buffer.alloc(0)).subarray(
			start,
			start + size,
		);
	}

	#put(text: string | Uint8Array, start: number): number {
		if (typeof text === "string") return this.#last().write(text, start);
		this.#last().set(text, start);
		return text.length;
	}

	/** Counting a text's bytes takes as long as writing them: it is done only where they might not fit. */
	#makeRoom(text: string | Uint8Array): void {
		const size = Buffer.byteLength(text);
		if (this.#used + size > CHUNK) this.#open(size);
	}

	#open(size: number): void {
		this.#chunks.push(Buffer.allocUnsafe(Math.max(size, CHUNK)));
		this.#used = 0;
	}

	#last(): Buffer {
		return this.#chunks[this.#chunks.length - 1] ?? Buffer.alloc(0);
	}
}
