import type { Course, CourseDocument } from "../../course/types.ts";
import { listCourseTopics, type PageMemory } from "../../page/index.ts";
import { languageOf } from "../../words/index.ts";
import { generatedPage } from "../generated-page.ts";

/** A page for each category and each tag of the lectures, and one that lists them. */
export function makeTopics(
	course: Course,
	memory?: PageMemory,
): CourseDocument[] {
	const groups = listCourseTopics(course, memory);
	if (groups.length === 0) return [];
	const list = {
		layout: "topics",
		title: languageOf(course).say("topics"),
		lectern_page: "topics",
	};
	return [
		generatedPage({ url: "/topics/", data: list }),
		...groups.map(({ kind, label, slug, url }) =>
			generatedPage({
				url,
				data: {
					layout: "topic",
					title: label,
					lectern_page: kind,
					topic_kind: kind,
					topic_slug: slug,
				},
			}),
		),
	];
}
