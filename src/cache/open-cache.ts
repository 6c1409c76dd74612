import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { readRoom, readStore } from "./read-store.ts";
import { Room } from "./room.ts";
import type { Cache } from "./types.ts";
import { writeStore } from "./write-store.ts";

const DAY = 86_400_000;

export interface CacheOptions {
	/** Of the code that made the texts; a store of another version is taken for empty. */
	readonly version: string;
	/** Milliseconds since 1970. */
	readonly now?: number;
	/** Texts that nobody wanted for longer are forgotten. */
	readonly days?: number;
	/** Bytes of texts kept at most. */
	readonly limit?: number;
}

/**
 * The cache in a folder: one file, `store`, which may be missing, torn, or shared with another build.
 *
 * Of two builds that save at once, the later's store stays.
 */
export function openCache(
	folder: string,
	{ version, now = Date.now(), days = 90, limit = 2 ** 30 }: CacheOptions,
): Cache {
	const path = join(folder, "store");
	const today = Math.floor(now / DAY);
	const stored = readStore(path, version);
	const rooms = new Map<string, Room>();
	const enter = (name: string): Room => {
		const known = rooms.get(name);
		if (known) return known;
		const entry = stored?.rooms.find((one) => one.name === name);
		const table = stored && entry ? readRoom(stored.reader, entry) : new Map();
		const room = new Room(table, stored?.reader, today);
		rooms.set(name, room);
		return room;
	};
	const write = () => {
		mkdirSync(folder, { recursive: true });
		for (const { name } of stored?.rooms ?? []) enter(name);
		const all = [...rooms].map(([name, room]) => ({
			name,
			texts: room.texts(today - days),
		}));
		writeStore(path, version, all, limit);
		for (const room of rooms.values()) room.settle();
	};
	return {
		get: (room, key) => enter(room).get(key),
		set: (room, key, text) => enter(room).set(key, text),
		delete: (room, key) => enter(room).delete(key),
		isEmpty: (room) => enter(room).isEmpty,
		save: () => {
			if (![...rooms.values()].some((room) => room.changed)) return true;
			return succeeds(write);
		},
	};
}

function succeeds(action: () => void): boolean {
	try {
		action();
		return true;
	} catch {
		return false;
	}
}

/** A cache that forgets when the program ends: for `check`, `render`, and `--disable-disk-cache`. */
export function memoryCache(): Cache {
	const rooms = new Map<string, Map<string, string>>();
	const enter = (name: string): Map<string, string> => {
		const room = rooms.get(name) ?? new Map<string, string>();
		rooms.set(name, room);
		return room;
	};
	return {
		get: (room, key) => enter(room).get(key),
		set: (room, key, text) => void enter(room).set(key, textOf(text)),
		isEmpty: (room) => enter(room).size === 0,
		delete: (room, key) => void enter(room).delete(key),
		save: () => true,
	};
}

function textOf(text: string | Uint8Array): string {
	return typeof text === "string" ? text : new TextDecoder().decode(text);
}
