import { deserialize } from "node:v8";
import { crc32 } from "node:zlib";
import { fromColumns, type RoomColumns, type RoomTable } from "./room-table.ts";
import { WindowReader } from "./window-reader.ts";

/** The file ends with this, after two numbers of 4 bytes: the head's size and checksum. */
export const MAGIC = "\nlectern cache 1\n";
export const FOOTER = 8 + MAGIC.length;

/** Where a room's columns and texts are. */
export interface RoomEntry {
	readonly name: string;
	readonly columnsAt: number;
	readonly columnsSize: number;
	readonly columnsChecksum: number;
	readonly textsAt: number;
}

/** A store as it lies on the disk; its rooms are read when somebody enters them. */
export interface StoredRooms {
	readonly reader: WindowReader;
	readonly rooms: readonly RoomEntry[];
}

/** @returns Nothing where there is no store, it is another version's, or it is not whole. */
export function readStore(
	path: string,
	version: string,
): StoredRooms | undefined {
	let reader: WindowReader | undefined;
	try {
		reader = new WindowReader(path);
		const rooms = readHead(reader, version);
		if (rooms) return { reader, rooms };
	} catch {
		// Missing, or not a store: the same as an empty one.
	}
	reader?.close();
	return undefined;
}

function readHead(
	reader: WindowReader,
	version: string,
): RoomEntry[] | undefined {
	const end = reader.size - FOOTER;
	const footer = reader.read(end, FOOTER);
	if (footer.toString("latin1", 8) !== MAGIC) return undefined;
	const size = footer.readUInt32LE(0);
	const checksum = footer.readUInt32LE(4);
	const head = open(reader.read(end - size, size), checksum);
	return isHead(head) && head.version === version ? head.rooms : undefined;
}

/** A room's texts by key; nothing where its columns are damaged. */
export function readRoom(reader: WindowReader, entry: RoomEntry): RoomTable {
	try {
		const bytes = reader.read(entry.columnsAt, entry.columnsSize);
		const columns: unknown = open(bytes, entry.columnsChecksum);
		if (isColumns(columns)) return fromColumns(columns, entry.textsAt);
	} catch {
		// Damaged: begin anew.
	}
	return new Map();
}

function open(bytes: Buffer, checksum: number): unknown {
	return crc32(bytes) === checksum ? deserialize(bytes) : undefined;
}

interface Head {
	readonly version: string;
	readonly rooms: RoomEntry[];
}

function isHead(value: unknown): value is Head {
	return typeof value === "object" && value !== null && "rooms" in value;
}

function isColumns(value: unknown): value is RoomColumns {
	return typeof value === "object" && value !== null && "checksums" in value;
}
