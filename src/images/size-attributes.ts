import type { ImageSize } from "./types.ts";

/**
 * `width` and `height` that keep the image's own proportions.
 *
 * A width the author wrote in pixels stays, its height follows; a share of the line (`50%`) stays and the proportions
 * are given as CSS; else the file's own size.
 */
export function sizeAttributes(
	written: ReadonlyMap<string, string>,
	image: ImageSize,
): Record<string, string | number> {
	const ratio = image.width / image.height;
	const width = written.get("width")?.trim();
	if (width?.endsWith("%"))
		return {
			width,
			style: joinStyle(
				written.get("style"),
				`aspect-ratio:${image.width}/${image.height}`,
			),
		};
	const pixels = pixelsOf(width);
	if (pixels) return { width: pixels, height: Math.round(pixels / ratio) };
	const high = pixelsOf(written.get("height"));
	return high
		? { width: Math.round(high * ratio), height: high }
		: { width: image.width, height: image.height };
}

function pixelsOf(text = ""): number | undefined {
	const pixels = /^\s*(\d+)(?:\.\d+)?(?:px)?\s*$/.exec(text)?.[1];
	return Number(pixels) || undefined;
}

function joinStyle(style: string | undefined, rule: string): string {
	return style ? `${style.replace(/;?\s*$/, ";")}${rule}` : rule;
}
