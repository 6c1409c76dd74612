import type { Course, CourseDocument } from "../course/types.ts";
import { ok, type Result } from "../result.ts";
import {
	type FetchOptions,
	fetchThumbnails,
	videoKey,
} from "../video/index.ts";
import { thumbnailStore } from "./files/thumbnails.ts";

/**
 * Fetch the thumbnails that neither the course nor the cache has, of the videos in rendered documents.
 *
 * @param unpictured - Keys of videos not to be asked for again; those that fail are added.
 * @returns How many there are now that were not there before; `video/thumbnail-not-fetched`.
 */
export async function fetchMissingThumbnails(
	course: Course,
	documents: readonly CourseDocument[],
	unpictured: Set<string>,
	fetch: FetchOptions["fetch"],
): Promise<Result<number>> {
	const store = thumbnailStore(course);
	let fetched = 0;
	const counting = {
		has: store.has,
		write: (name: string, data: Uint8Array) => {
			fetched += 1;
			return store.write(name, data);
		},
	};
	const videos = documents
		.flatMap(({ facts }) => facts?.videos ?? [])
		.filter((video) => !unpictured.has(videoKey(video)));
	const diagnostics = await fetchThumbnails(videos, counting, { fetch });
	for (const video of videos)
		if (diagnostics.some(({ location }) => location === video.location))
			unpictured.add(videoKey(video));
	return ok(fetched, diagnostics);
}
