/** Numbers and letters at places of a file's head; 0 and nothing beyond its end. */
export interface Bytes {
	readonly length: number;
	readonly u8: (at: number) => number;
	/** Big-endian. */
	readonly u16: (at: number) => number;
	readonly u32: (at: number) => number;
	/** Little-endian. */
	readonly u16le: (at: number) => number;
	readonly u32le: (at: number) => number;
	/** Latin-1. */
	readonly text: (from: number, to: number) => string;
}

export function readBytes(data: Uint8Array): Bytes {
	const u8 = (at: number) => data[at] ?? 0;
	const u16 = (at: number) => u8(at) * 256 + u8(at + 1);
	const u16le = (at: number) => u8(at + 1) * 256 + u8(at);
	return {
		length: data.length,
		u8,
		u16,
		u32: (at) => u16(at) * 65_536 + u16(at + 2),
		u16le,
		u32le: (at) => u16le(at + 2) * 65_536 + u16le(at),
		text: (from, to) => String.fromCharCode(...data.subarray(from, to)),
	};
}
