import type { ImageSize } from "../types.ts";
import type { Bytes } from "./bytes.ts";

/** SOF0 … SOF15 without DHT, JPG and DAC. @see ITU-T T.81, table B.1 */
const FRAMES = new Set([
	0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf,
]);
const EXIF = 0xe1;

/** The size is in the frame's header, the orientation in the Exif segment before it. */
export function readJpeg(bytes: Bytes): ImageSize | undefined {
	let turned = false;
	let at = 2;
	while (at + 9 < bytes.length) {
		if (bytes.u8(at) !== 0xff) return undefined;
		const marker = bytes.u8(at + 1);
		if (marker === 0xff) {
			at++;
			continue;
		}
		if (FRAMES.has(marker)) {
			const [height, width] = [bytes.u16(at + 5), bytes.u16(at + 7)];
			return turned ? { width: height, height: width } : { width, height };
		}
		if (marker === EXIF) turned = orientation(bytes, at + 4) >= 5;
		at += 2 + bytes.u16(at + 2);
	}
	return undefined;
}

/** 1 … 8; 5 and more lie on their side. @see Exif 2.32, tag 0x0112 */
function orientation(bytes: Bytes, segment: number): number {
	if (bytes.text(segment, segment + 4) !== "Exif") return 1;
	const tiff = segment + 6;
	const little = bytes.text(tiff, tiff + 2) === "II";
	const u16 = little ? bytes.u16le : bytes.u16;
	const directory = tiff + (little ? bytes.u32le : bytes.u32)(tiff + 4);
	for (let index = 0; index < u16(directory); index++) {
		const entry = directory + 2 + index * 12;
		if (u16(entry) === 0x0112) return u16(entry + 8);
	}
	return 1;
}
