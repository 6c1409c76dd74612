import type { Course, CourseDocument } from "../course/types.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { readLectureNumber, slugOfPath } from "../page/index.ts";
import {
	checkReferences,
	type LectureReferences,
} from "../references/index.ts";
import { checkVideos } from "../video/index.ts";

/** What can be wrong between lectures, though each is right by itself. */
export function proofread({ collections, time }: Course): Diagnostic[] {
	const lectures = collections.flatMap(({ documents }) => documents);
	return [
		...checkVideos(
			lectures.map(({ data, facts }) => ({
				title: String(data.title ?? ""),
				videos: facts?.videos ?? [],
			})),
		),
		...checkReferences(lectures.map(listReferences), time),
	];
}

function listReferences({
	path,
	url,
	data,
	facts,
}: CourseDocument): LectureReferences {
	const lists = facts?.references ?? [];
	const number = lists.length
		? Number(readLectureNumber(data, slugOfPath(path))?.number)
		: Number.NaN;
	return {
		path,
		url,
		title: String(data.title ?? ""),
		...(Number.isNaN(number) ? {} : { number }),
		lists,
	};
}
