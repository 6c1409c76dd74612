import { renameSync, rmSync } from "node:fs";
import { serialize } from "node:v8";
import { crc32 } from "node:zlib";
import { FileWriter } from "./file-writer.ts";
import { MAGIC, type RoomEntry } from "./read-store.ts";
import type { TextToWrite } from "./room.ts";
import { type RoomTable, toColumns } from "./room-table.ts";

export interface RoomToWrite {
	readonly name: string;
	readonly texts: Iterable<[string, TextToWrite]>;
}

/**
 * Write a store beside the one that is there, then put it in its place: whoever reads sees one or the other, whole.
 *
 * @param limit - Bytes of texts; what comes after is left out.
 * @throws What the file system throws; the old store is then in place.
 */
export function writeStore(
	path: string,
	version: string,
	rooms: Iterable<RoomToWrite>,
	limit: number,
): void {
	const temporary = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
	try {
		const writer = new FileWriter(temporary);
		try {
			const entries = [...rooms].map((room) => writeRoom(writer, room, limit));
			writeFooter(writer, serialize({ version, rooms: entries }));
		} finally {
			writer.close();
		}
		renameSync(temporary, path);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
}

function writeRoom(
	writer: FileWriter,
	{ name, texts }: RoomToWrite,
	limit: number,
): RoomEntry {
	const textsAt = writer.position;
	const table: RoomTable = new Map();
	for (const [key, { bytes, checksum, day }] of texts) {
		const { position } = writer;
		if (position + bytes.length > limit) break;
		writer.write(bytes);
		table.set(key, { position, size: bytes.length, checksum, day });
	}
	const columns = serialize(toColumns(name, table));
	const columnsAt = writer.position;
	writer.write(columns);
	return {
		name,
		textsAt,
		columnsAt,
		columnsSize: columns.length,
		columnsChecksum: crc32(columns),
	};
}

function writeFooter(writer: FileWriter, head: Buffer): void {
	const sums = Buffer.alloc(8);
	sums.writeUInt32LE(head.length, 0);
	sums.writeUInt32LE(crc32(head), 4);
	for (const bytes of [head, sums, Buffer.from(MAGIC, "latin1")])
		writer.write(bytes);
}
