import type { Rendered } from "./types.ts";

/**
 * One piece of memory into which page after page is encoded, so that a site of any size takes the room of its
 * largest page.
 */
export class Scratch {
	#buffer = Buffer.allocUnsafe(1 << 18);

	/** UTF-8 bytes, good until the next call. */
	encode(content: Rendered): Uint8Array {
		if (typeof content !== "string") return content;
		// No more than three bytes for each: quicker to say than to count them.
		const most = content.length * 3;
		if (most > this.#buffer.length) this.#buffer = Buffer.allocUnsafe(most * 2);
		return this.#buffer.subarray(0, this.#buffer.write(content));
	}
}
