import { createHash } from "node:crypto";
import { readImageSize } from "./read-size.ts";
import type { ImageInfo } from "./types.ts";

/**
 * What a page needs to know of an image of the course.
 *
 * @param path - Relative to the course's folder.
 * @returns undefined where the file is no image browsers show.
 */
export function describeImage(
	path: string,
	data: Uint8Array,
): ImageInfo | undefined {
	const size = readImageSize(data);
	if (!size) return undefined;
	const hash = createHash("sha256").update(data).digest("hex").slice(0, 8);
	return { ...size, path, hash };
}
