import { crc32 } from "node:zlib";
import { MathMemory } from "../set/math-memory.ts";
import { keepMathematics } from "../set-mathematics.ts";
import { packFormulas } from "./pack-formulas.ts";
import type { AheadOptions, PackedFormulas } from "./types.ts";

/** Stands for a formula that has been handed out already: any that can be read. */
const handedOut = "i\n";

/**
 * Sets the formulas of texts before the pages they will be part of are made.
 *
 * All that counts is what this would keep: a formula's key says all that its look depends on, so that whoever sets the
 * page finds the very bytes it would make itself, or, where the page turns out otherwise, makes its own.
 */
export class AheadSetter {
	private readonly memory = new MathMemory();
	/** Checksums of the keys handed out; two keys with one checksum cost that formula's being set later. */
	private readonly known = new Set<number>();

	/** @returns The formulas that no earlier text had. */
	set(html: string, options: AheadOptions): PackedFormulas {
		const added = new Map<string, string>();
		keepMathematics(html, {
			...options,
			memory: this.memory,
			keep: {
				get: (key) => (this.known.has(crc32(key)) ? handedOut : undefined),
				set: (key, value) => {
					this.known.add(crc32(key));
					added.set(key, value);
				},
			},
		});
		return packFormulas(added);
	}
}
