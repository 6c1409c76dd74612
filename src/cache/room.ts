import { crc32 } from "node:zlib";
import { Arena, type Slice } from "./arena.ts";
import type { RoomTable, StoredText } from "./room-table.ts";
import type { WindowReader } from "./window-reader.ts";

/** What a save writes of one text. */
export interface TextToWrite {
	readonly bytes: Buffer;
	readonly checksum: number;
	readonly day: number;
}

/** One room of the cache while a program runs: what the disk had, and what has been added. */
export class Room {
	readonly #stored: RoomTable;
	readonly #reader: WindowReader | undefined;
	readonly #today: number;
	readonly #added = new Map<string, Slice>();
	readonly #arena = new Arena();
	#changed = false;

	constructor(
		stored: RoomTable,
		reader: WindowReader | undefined,
		today: number,
	) {
		this.#stored = stored;
		this.#reader = reader;
		this.#today = today;
	}

	/** Whether there is something to save. */
	get changed(): boolean {
		return this.#changed;
	}

	get isEmpty(): boolean {
		return this.#added.size + this.#stored.size === 0;
	}

	get(key: string): string | undefined {
		const added = this.#added.get(key);
		if (added) return this.#arena.bytes(added).toString("utf8");
		const stored = this.#stored.get(key);
		if (!stored) return undefined;
		this.#touch(stored);
		return this.#read(stored)?.toString("utf8");
	}

	set(key: string, text: string | Uint8Array): void {
		this.#stored.delete(key);
		this.#added.set(key, this.#arena.add(text));
		this.#changed = true;
	}

	delete(key: string): void {
		const was = this.#added.delete(key) || this.#stored.delete(key);
		this.#changed ||= was;
	}

	/**
	 * Texts with their bytes, each good until the next, the latest used first.
	 *
	 * @param oldestDay - What nobody has wanted since is left out.
	 */
	*texts(oldestDay: number): Generator<[string, TextToWrite]> {
		for (const [key, slice] of this.#added) {
			const bytes = this.#arena.bytes(slice);
			yield [key, { bytes, checksum: crc32(bytes), day: this.#today }];
		}
		const wanted = [...this.#stored].filter(([, { day }]) => day >= oldestDay);
		for (const [key, text] of wanted.sort(latestFirst)) {
			const bytes = this.#read(text);
			if (bytes) yield [key, { ...text, bytes }];
		}
	}

	/** What there was to save is saved. */
	settle(): void {
		this.#changed = false;
	}

	#read({ position, size, checksum }: StoredText): Buffer | undefined {
		const bytes = this.#reader?.read(position, size);
		const isWhole = bytes && bytes.length === size && crc32(bytes) === checksum;
		return isWhole ? bytes : undefined;
	}

	/** A week's difference is worth writing down; a day's is not. */
	#touch(text: StoredText): void {
		this.#changed ||= this.#today - text.day > 7;
		text.day = this.#today;
	}
}

/** Keeps the order of those last used on one day: side by side in the file, they are read quickly. */
function latestFirst(
	[, a]: [string, StoredText],
	[, b]: [string, StoredText],
): number {
	return b.day - a.day;
}
