import type { ImageSize } from "../types.ts";
import type { Bytes } from "./bytes.ts";

/** Lossy, lossless and extended files keep their size in different places. @see RFC 9649 */
export function readWebp(bytes: Bytes): ImageSize | undefined {
	switch (bytes.text(12, 16)) {
		case "VP8 ":
			return {
				width: bytes.u16le(26) % 0x4000,
				height: bytes.u16le(28) % 0x4000,
			};
		case "VP8L": {
			const bits = bytes.u32le(21);
			return {
				width: (bits % 0x4000) + 1,
				height: (Math.floor(bits / 0x4000) % 0x4000) + 1,
			};
		}
		case "VP8X":
			return {
				width: 1 + bytes.u16le(24) + bytes.u8(26) * 65_536,
				height: 1 + bytes.u16le(27) + bytes.u8(29) * 65_536,
			};
		default:
			return undefined;
	}
}
