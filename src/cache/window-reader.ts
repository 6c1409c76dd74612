import { closeSync, fstatSync, openSync, readSync } from "node:fs";

const WINDOW = 1 << 19;

/** Reads pieces of a file, a window at a time: what is asked for one after the other lies side by side. */
export class WindowReader {
	readonly #file: number;
	#window = Buffer.alloc(0);
	#start = 0;

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
			this.#move(position, Math.max(size, WINDOW));
		const from = position - this.#start;
		return this.#window.subarray(from, from + size);
	}

	close(): void {
		closeSync(this.#file);
	}

	#move(position: number, size: number): void {
		const buffer = Buffer.allocUnsafe(size);
		const length = readSync(this.#file, buffer, 0, size, position);
		this.#window = buffer.subarray(0, length);
		this.#start = position;
	}
}
