export type ImageFormat = "png" | "jpeg" | "gif" | "webp" | "avif" | "svg";

/** Pixels as they are shown: a photograph turned by its Exif orientation is already turned. */
export interface ImageSize {
	readonly width: number;
	readonly height: number;
}

/** What is known of an image of the course. */
export interface ImageInfo extends ImageSize {
	readonly format: ImageFormat;
	/** Eight hex digits of the content's SHA-256: names of variants change with it. */
	readonly hash: string;
	/** Path relative to the course's folder. */
	readonly path: string;
}

/** A smaller copy of an image that a page names and that is still to be made. */
export interface VariantJob {
	/** Path of the original, relative to the course's folder. */
	readonly path: string;
	/** File name of the copy, made from the original's name and content. */
	readonly name: string;
	readonly width: number;
	readonly format: "webp";
}
