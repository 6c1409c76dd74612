import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Course } from "../../course/types.ts";
import { type ImageSize, readImageSize } from "../../images/index.ts";
import type { Output } from "../../output/types.ts";
import type { ThumbnailStore } from "../../video/index.ts";
import type { CourseFiles } from "./course-files.ts";

const own = "assets/thumbnails/";

/** Thumbnails by name: the course's own in `assets/thumbnails`, then those that were fetched into the cache. */
export interface Thumbnails {
	readonly sizeOf: (name: string) => ImageSize | undefined;
	/** Below `baseurl`; the thumbnail is now in use. */
	readonly urlOf: (name: string) => string;
	/** All there are. */
	readonly names: () => readonly string[];
}

export function openThumbnails(course: Course, files: CourseFiles): Thumbnails {
	const folder = thumbnailFolder(course);
	return {
		sizeOf: (name) => files.imageAt(own + name) ?? sizeOf(join(folder, name)),
		urlOf: (name) => `/${own}${name}`,
		names: () => [
			...course.staticFiles
				.map(({ path }) => path)
				.filter((path) => path.startsWith(own)),
			...(existsSync(folder) ? readdirSync(folder).sort() : []),
		],
	};
}

/** Every fetched thumbnail is part of the site, at the address of the course's own. */
export function listThumbnails(
	course: Course,
	names: readonly string[],
): Output[] {
	const folder = thumbnailFolder(course);
	return names
		.filter((name) => existsSync(join(folder, name)))
		.map((name) => ({
			outputPath: own + name,
			url: `/${own}${name}`,
			copyOf: join(folder, name),
		}));
}

/** Where `--fetch-thumbnails` puts what it fetches. */
export function thumbnailStore(course: Course): ThumbnailStore {
	const folder = thumbnailFolder(course);
	const taken = new Set(course.staticFiles.map(({ path }) => path));
	return {
		has: (name) => taken.has(own + name) || existsSync(join(folder, name)),
		write: (name, data) => {
			mkdirSync(folder, { recursive: true });
			writeFileSync(join(folder, name), data);
		},
	};
}

function thumbnailFolder({ config }: Course): string {
	return join(config.lectern.cache, "thumbnails");
}

function sizeOf(path: string): ImageSize | undefined {
	return existsSync(path) ? readImageSize(readFileSync(path)) : undefined;
}
