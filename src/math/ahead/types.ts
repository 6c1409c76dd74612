import type { MathOptions } from "../types.ts";

/** What a page's mathematics depends on, but for what only its own thread can lend. */
export type AheadOptions = Omit<MathOptions, "locate" | "keep" | "memory">;

/** Formulas as a `FormulaStore` keeps them: by key, the values one after the other. */
export interface PackedFormulas {
	readonly keys: readonly string[];
	/** Bytes of each value. */
	readonly sizes: Uint32Array<ArrayBuffer>;
	/** The values in UTF-8, and room that none has needed. */
	readonly bytes: Uint8Array<ArrayBuffer>;
}
