import type { Course } from "../course/types.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { checkVideos } from "../video/index.ts";

/** What can be wrong between lectures, though each is right by itself. */
export function proofread({ collections }: Course): Diagnostic[] {
	const lectures = collections.flatMap(({ documents }) => documents);
	return checkVideos(
		lectures.map(({ data, facts }) => ({
			title: String(data.title ?? ""),
			videos: facts?.videos ?? [],
		})),
	);
}
