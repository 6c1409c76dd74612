import type { PackedFormulas } from "./types.ts";

/** Of one UTF-16 unit in UTF-8. */
const MOST_BYTES = 3;

/** Put formulas into one piece of memory, which threads can hand to each other without copying it. */
export function packFormulas(
	formulas: ReadonlyMap<string, string>,
): PackedFormulas {
	const values = [...formulas.values()];
	const letters = values.reduce((sum, { length }) => sum + length, 0);
	// Room for the worst: to count a text's bytes takes as long as to write them.
	const bytes = new Uint8Array(MOST_BYTES * letters);
	const room = Buffer.from(bytes.buffer);
	let end = 0;
	const sizes = Uint32Array.from(values, (value) => {
		const size = room.write(value, end);
		end += size;
		return size;
	});
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
