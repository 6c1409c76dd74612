import type { ImageInfo, VariantJob } from "./types.ts";

/** Widths in pixels: a phone, a phone's sharp screen or a tablet, a desk, a desk's sharp screen. */
const WIDTHS = [480, 800, 1200, 1600];
const SCALED = new Set(["png", "jpeg", "webp", "avif"]);

/**
 * The smaller copies an image gets; their names hang on its content alone, so that a page can name them before they
 * are made. Drawings and animations have none.
 */
export function planVariants(image: ImageInfo): VariantJob[] {
	if (!SCALED.has(image.format)) return [];
	const file = image.path.split("/").at(-1) ?? "";
	const stem = file.replace(/\.[^.]*$/, "").replace(/[^\w-]+/g, "-");
	return WIDTHS.filter((width) => width < image.width).map((width) => ({
		path: image.path,
		name: `${stem}-${image.hash}-${width}.webp`,
		width,
		format: "webp",
	}));
}
