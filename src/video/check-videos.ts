import { diagnostic } from "../diagnostics/create.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import type { Video } from "./types.ts";
import { videoKey } from "./video-key.ts";

export interface LectureVideos {
	readonly title: string;
	readonly videos: readonly Video[];
}

/**
 * Compare the videos of all lectures, in the course's order.
 *
 * @returns `video/duplicate` for each lecture that shows, from its beginning, a video that one before it shows.
 */
export function checkVideos(lectures: readonly LectureVideos[]): Diagnostic[] {
	const first = new Map<string, { video: Video; lecture: LectureVideos }>();
	const diagnostics: Diagnostic[] = [];
	for (const lecture of lectures) {
		for (const video of lecture.videos) {
			const key = `${videoKey(video)}@${video.startSeconds}`;
			const before = first.get(key);
			if (!before) first.set(key, { video, lecture });
			else if (before.lecture !== lecture)
				diagnostics.push(duplicate(video, before.lecture, before.video));
		}
	}
	return diagnostics;
}

function duplicate(
	video: Video,
	lecture: LectureVideos,
	other: Video,
): Diagnostic {
	return diagnostic(
		"video/duplicate",
		`This video is also shown by "${lecture.title}".`,
		video.location,
		{ related: [{ message: "first shown here", location: other.location }] },
	);
}
