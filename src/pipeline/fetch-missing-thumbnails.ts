import { listDocuments } from "../course/list-documents.ts";
import type { Course } from "../course/types.ts";
import { ok, type Result } from "../result.ts";
import {
	type FetchOptions,
	fetchThumbnails,
	videoKey,
} from "../video/index.ts";
import type { BuildSession } from "./build-session.ts";
import { thumbnailStore } from "./files/thumbnails.ts";

/**
 * Fetch the thumbnails that neither the course nor the cache has, of the videos in rendered documents, if the course
 * wishes it.
 *
 * @param session - Its `unpictured` are not asked for again; those that fail are added.
 * @param fetch - How the videos' hosts are asked; without it, nothing is ever asked.
 * @returns How many there are now that were not there before (excerpts, which may show them, are to be rendered again
 *   then); `video/thumbnail-not-fetched`.
 */
export async function fetchMissingThumbnails(
	course: Course,
	{ unpictured }: Pick<BuildSession, "unpictured">,
	fetch: FetchOptions["fetch"] | undefined,
): Promise<Result<number>> {
	if (!fetch || !course.config.lectern.fetch_thumbnails) return ok(0);
	const documents = listDocuments(course);
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
	if (fetched)
		for (const document of documents)
			if (document.excerptSource !== undefined) document.excerpt = undefined;
	return ok(fetched, diagnostics);
}
