import {
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import { forgetOldCode } from "./forget-old-code.ts";

/** Compiled code as it lies on the disk. */
export interface KeptCode {
	/** V8's. */
	readonly code: Uint8Array;
	/** How often it has been written: each time it knows what the run before has compiled besides. */
	readonly generation: number;
}

/** Before the code: its checksum, since V8 does not look whether it is whole, and its generation, 4 bytes each. */
const HEAD = 8;

/** @returns Nothing where there is none, or it is torn. */
export function readCode(path: string): KeptCode | undefined {
	try {
		const bytes = readFileSync(path);
		const code = bytes.subarray(HEAD);
		if (bytes.readUInt32LE(0) !== crc32(code)) return undefined;
		return { code, generation: bytes.readUInt32LE(4) };
	} catch {
		return undefined;
	}
}

/**
 * Write it in one step; where that is refused, the next run compiles again.
 *
 * @param path - Its folder is one version's, beside those of others.
 */
export function writeCode(path: string, { code, generation }: KeptCode): void {
	const head = Buffer.alloc(HEAD);
	head.writeUInt32LE(crc32(code), 0);
	head.writeUInt32LE(generation, 4);
	const temporary = `${path}.${process.pid}`;
	try {
		// Nobody else may put code here.
		mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
	} catch {
		return;
	}
	try {
		writeFileSync(temporary, Buffer.concat([head, code]), { mode: 0o600 });
		renameSync(temporary, path);
		if (generation === 1) forgetOldCode(dirname(dirname(path)));
	} catch {
		rmSync(temporary, { force: true });
	}
}
