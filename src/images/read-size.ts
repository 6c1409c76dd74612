import { type Bytes, readBytes } from "./formats/bytes.ts";
import { readJpeg } from "./formats/jpeg.ts";
import { readSvg } from "./formats/svg.ts";
import { readWebp } from "./formats/webp.ts";
import type { ImageFormat, ImageSize } from "./types.ts";

const SVG_HEAD = 8192;
const AVIF_HEAD = 4096;

/**
 * An image's format and size, from the head of its file; told by its content, never by its name.
 *
 * @returns undefined for what is no image browsers show, or is cut off before its size.
 */
export function readImageSize(
	data: Uint8Array,
): (ImageSize & { format: ImageFormat }) | undefined {
	const bytes = readBytes(data);
	const format = formatOf(bytes);
	const size = format && readSize(format, bytes);
	return size && size.width > 0 && size.height > 0
		? { ...size, format }
		: undefined;
}

function formatOf(bytes: Bytes): ImageFormat | undefined {
	if (bytes.text(1, 4) === "PNG") return "png";
	if (bytes.u16(0) === 0xffd8) return "jpeg";
	if (bytes.text(0, 4) === "GIF8") return "gif";
	if (bytes.text(0, 4) === "RIFF" && bytes.text(8, 12) === "WEBP")
		return "webp";
	if (/^ftypavi[fs]/.test(bytes.text(4, 12))) return "avif";
	return /<svg[\s>]/i.test(bytes.text(0, SVG_HEAD)) ? "svg" : undefined;
}

function readSize(format: ImageFormat, bytes: Bytes): ImageSize | undefined {
	switch (format) {
		case "png":
			return { width: bytes.u32(16), height: bytes.u32(20) };
		case "gif":
			return { width: bytes.u16le(6), height: bytes.u16le(8) };
		case "jpeg":
			return readJpeg(bytes);
		case "webp":
			return readWebp(bytes);
		case "avif":
			return readAvif(bytes);
		case "svg":
			return readSvg(bytes.text(0, SVG_HEAD));
	}
}

/** The `ispe` box within the meta box. @see ISO/IEC 23008-12, 6.5.3 */
function readAvif(bytes: Bytes): ImageSize | undefined {
	const at = bytes.text(0, AVIF_HEAD).indexOf("ispe");
	if (at === -1) return undefined;
	return { width: bytes.u32(at + 8), height: bytes.u32(at + 12) };
}
