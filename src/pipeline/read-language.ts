import type { Course, CourseDocument } from "../course/types.ts";
import type { ReadLog } from "../dependencies/index.ts";
import { askedTag, type Language, languagesOf } from "../words/index.ts";

/** The language that a document's enhancements speak; written down, since the words may be the course's own. */
export function readLanguage(
	course: Course,
	document: CourseDocument,
	log: ReadLog,
): Language {
	const tag = askedTag(course, document);
	log.read(`words:${tag}`, "words");
	return languagesOf(course.data)(tag);
}
