/** One text in the store file: where its bytes are, their checksum, and the day it was last of use. */
export interface StoredText {
	/** From the beginning of the file. */
	readonly position: number;
	readonly size: number;
	readonly checksum: number;
	/** Days since 1970. */
	day: number;
}

/** A room's texts by key, in the order of their bytes. */
export type RoomTable = Map<string, StoredText>;

/** As it is written: columns, since that is quick to read and small. */
export interface RoomColumns {
	readonly name: string;
	readonly keys: readonly string[];
	readonly sizes: Uint32Array;
	readonly checksums: Uint32Array;
	readonly days: Uint16Array;
}

export function toColumns(name: string, table: RoomTable): RoomColumns {
	const texts = [...table.values()];
	return {
		name,
		keys: [...table.keys()],
		sizes: Uint32Array.from(texts, ({ size }) => size),
		checksums: Uint32Array.from(texts, ({ checksum }) => checksum),
		days: Uint16Array.from(texts, ({ day }) => day),
	};
}

/** @param begin - Where in the file the room's bytes begin. */
export function fromColumns(columns: RoomColumns, begin: number): RoomTable {
	const table: RoomTable = new Map();
	let position = begin;
	for (const [index, key] of columns.keys.entries()) {
		const size = columns.sizes[index] ?? 0;
		const checksum = columns.checksums[index] ?? 0;
		table.set(key, { position, size, checksum, day: columns.days[index] ?? 0 });
		position += size;
	}
	return table;
}
