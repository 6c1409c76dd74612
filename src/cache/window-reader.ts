import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** Bytes. */
const SMALLEST = 1 << 14;
const LARGEST = 1 << 19;

/**
 * Reads pieces of a file, a window at a time.
 *
 * What is asked for one after the other mostly lies side by side: each window right behind the one before is twice as
 * large. What lies elsewhere, as the formulas of a post that has been edited, begins with a small one.
 */
export class WindowReader {
	readonly #file: number;
	#window = Buffer.alloc(0);
	#start = 0;
	#size = SMALLEST;

	/** @throws Where there is no such file. */
	constructor(path: string) {
		this.#file = openSync(path, "r");
	}

	/** Bytes in the file. */
	get size(): number {
		return fstatSync(this.#file).size;
	}

	/** Bytes good until the next call; fewer than asked for at the file's end. */
	read(position: number, size: number): Buffer {
		const end = this.#start + this.#window.length;
		if (position < this.#start || position + size > end)
			this.#move(position, size);
		const from = position - this.#start;
		return this.#window.subarray(from, from + size);
	}

	close(): void {
		closeSync(this.#file);
	}

	#move(position: number, wanted: number): void {
		const end = this.#start + this.#window.length;
		const isNext = position >= this.#start && position <= end + this.#size;
		this.#size = isNext ? Math.min(2 * this.#size, LARGEST) : SMALLEST;
		const size = Math.max(wanted, this.#size);
		const buffer = Buffer.allocUnsafe(size);
		const length = readSync(this.#file, buffer, 0, size, position);
		this.#window = buffer.subarray(0, length);
		this.#start = position;
	}
}
