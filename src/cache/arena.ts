const CHUNK = 1 << 20;

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
		const size = Buffer.byteLength(text);
		if (this.#used + size > CHUNK) this.#open(size);
		const start = this.#used;
		if (typeof text === "string") this.#last().write(text, start);
		else this.#last().set(text, start);
		this.#used += size;
		return { chunk: this.#chunks.length - 1, start, size };
	}

	bytes({ chunk, start, size }: Slice): Buffer {
		return (this.#chunks[chunk] ?? Buffer.alloc(0)).subarray(
			start,
			start + size,
		);
	}

	#open(size: number): void {
		this.#chunks.push(Buffer.allocUnsafe(Math.max(size, CHUNK)));
		this.#used = 0;
	}

	#last(): Buffer {
		return this.#chunks[this.#chunks.length - 1] ?? Buffer.alloc(0);
	}
}
