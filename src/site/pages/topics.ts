import type { Course, CourseDocument } from "../../course/types.ts";
import { groupCourseTopics, topicUrl } from "../../page/index.ts";
import { generatedPage } from "../generated-page.ts";

/** A page for each category and each tag of the lectures, and one that lists them. */
export function makeTopics(course: Course): CourseDocument[] {
	const groups = groupCourseTopics(course);
	if (groups.length === 0) return [];
	const list = { layout: "topics", title: "Topics", lectern_page: "topics" };
	return [
		generatedPage({ url: "/topics/", data: list }),
		...groups.map(({ kind, label, slug }) =>
			generatedPage({
				url: topicUrl(kind, slug),
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
