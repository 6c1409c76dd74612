import { readFileSync, statSync } from "node:fs";
import type { Cache } from "../../cache/index.ts";
import type { Course, CourseDocument, StaticFile } from "../../course/types.ts";
import { describeImage, type ImageInfo } from "../../images/index.ts";
import { resolveAddress } from "../../links/index.ts";

/** The course's files as addresses in its documents lead to them. */
export interface CourseFiles {
	/** Bytes of the file at an address as its author wrote it. */
	readonly sizeOf: (
		address: string,
		document: Pick<CourseDocument, "url">,
	) => number | undefined;
	/** The image there; undefined for an address of another host. */
	readonly describe: (
		address: string,
		document: Pick<CourseDocument, "url">,
	) => ImageInfo | "missing" | "unreadable" | undefined;
	/** The image at a path of the course (`assets/thumbnails/a.jpg`), if there is one. */
	readonly imageAt: (path: string) => ImageInfo | undefined;
}

const room = "images";

export function openCourseFiles(course: Course, cache: Cache): CourseFiles {
	const byUrl = new Map(course.staticFiles.map((file) => [file.url, file]));
	const byPath = new Map(course.staticFiles.map((file) => [file.path, file]));
	const find = (address: string, { url }: Pick<CourseDocument, "url">) => {
		const place =
			resolveAddress(address, url, course.config.baseurl) ??
			resolveAddress(address, url);
		return place && { file: byUrl.get(place.path) };
	};
	return {
		sizeOf: (address, document) => {
			const path = find(address, document)?.file?.absolutePath;
			return path === undefined
				? undefined
				: statSync(path, { throwIfNoEntry: false })?.size;
		},
		describe: (address, document) => {
			const place = find(address, document);
			if (!place) return undefined;
			if (!place.file) return "missing";
			return describe(place.file, cache) ?? "unreadable";
		},
		imageAt: (path) => {
			const file = byPath.get(path);
			return file && describe(file, cache);
		},
	};
}

/** Images are read once: what they are is kept by path, size and date. */
function describe(
	{ path, absolutePath }: StaticFile,
	cache: Cache,
): ImageInfo | undefined {
	const { size, mtimeMs } = statSync(absolutePath);
	const key = `${path} ${size} ${mtimeMs}`;
	const kept = cache.get(room, key);
	if (kept !== undefined) return JSON.parse(kept) ?? undefined;
	const image = describeImage(path, readFileSync(absolutePath));
	cache.set(room, key, JSON.stringify(image ?? null));
	return image;
}
