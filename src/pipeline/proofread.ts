import type { Course, CourseDocument } from "../course/types.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { readLectureNumber, slugOfPath } from "../page/index.ts";
import {
	checkReferences,
	type LectureReferences,
} from "../references/index.ts";
import { checkVideos } from "../video/index.ts";
import { languageOf } from "../words/index.ts";

/** What can be wrong between lectures, though each is right by itself. */
export function proofread(course: Course): Diagnostic[] {
	const { collections, time } = course;
	const lectures = collections.flatMap(({ documents }) => documents);
	return [
		...checkVideos(
			lectures.map(({ data, facts }) => ({
				title: String(data.title ?? ""),
				videos: facts?.videos ?? [],
			})),
		),
		...checkReferences(
			lectures.map((lecture) => listReferences(course, lecture)),
			time,
		),
	];
}

function listReferences(
	course: Course,
	document: CourseDocument,
): LectureReferences {
	const { path, url, data, facts, body, bodyLine } = document;
	const language = languageOf(course, document);
	const lists = facts?.references ?? [];
	let lines: readonly string[] | undefined;
	const number = lists.length
		? Number(readLectureNumber(data, slugOfPath(path), language)?.number)
		: Number.NaN;
	return {
		path,
		url,
		title: String(data.title ?? ""),
		...(Number.isNaN(number) ? {} : { number }),
		lists,
		lineOf({ file, line }) {
			if (file !== path) return undefined;
			lines ??= body.split("\n");
			return lines[line - bodyLine];
		},
	};
}
