import type { PackedFormulas } from "./types.ts";

/** Put formulas into one piece of memory, which threads can hand to each other without copying it. */
export function packFormulas(
	formulas: ReadonlyMap<string, string>,
): PackedFormulas {
	const values = [...formulas.values()];
	const sizes = Uint32Array.from(values, (value) => Buffer.byteLength(value));
	const bytes = new TextEncoder().encode(values.join(""));
	return { keys: [...formulas.keys()], sizes, bytes };
}

/** Each formula's key and the bytes of its value. */
export function* unpackFormulas({
	keys,
	sizes,
	bytes,
}: PackedFormulas): Generator<[key: string, value: Uint8Array]> {
	let start = 0;
	for (const [index, key] of keys.entries()) {
		const end = start + (sizes[index] ?? 0);
		yield [key, bytes.subarray(start, end)];
		start = end;
	}
}
