import { closeSync, openSync, writeSync } from "node:fs";

const FULL = 1 << 20;

/** Writes a file piece by piece, a megabyte at a time. */
export class FileWriter {
	readonly #file: number;
	readonly #buffer = Buffer.allocUnsafe(FULL);
	#waiting = 0;
	#written = 0;

	constructor(path: string) {
		this.#file = openSync(path, "wx");
	}

	/** Where the next piece will be. */
	get position(): number {
		return this.#written + this.#waiting;
	}

	/** The bytes are taken over at once: they may change afterwards. */
	write(bytes: Uint8Array): void {
		if (this.#waiting + bytes.length > FULL) this.#flush();
		if (bytes.length > FULL) this.#put(bytes);
		else {
			this.#buffer.set(bytes, this.#waiting);
			this.#waiting += bytes.length;
		}
	}

	close(): void {
		this.#flush();
		closeSync(this.#file);
	}

	#flush(): void {
		this.#put(this.#buffer.subarray(0, this.#waiting));
		this.#waiting = 0;
	}

	#put(bytes: Uint8Array): void {
		for (let from = 0; from < bytes.length; )
			from += writeSync(this.#file, bytes, from);
		this.#written += bytes.length;
	}
}
