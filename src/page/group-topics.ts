import type { Course } from "../course/types.ts";
import { indexAddresses } from "./course-index.ts";
import { type Lecture, listLectures } from "./lectures.ts";
import { slugOf } from "./text.ts";
import type { Topic, TopicGroup } from "./types.ts";

/** The categories of a course's lectures, then the tags. */
export function groupCourseTopics(course: Course): TopicGroup[] {
	const lectures = listLectures(indexAddresses(course));
	return [
		...groupTopics(lectures, "category"),
		...groupTopics(lectures, "tag"),
	];
}

/** All categories or all tags of the lectures, by label; labels that share an address are one. */
export function groupTopics(
	lectures: readonly Lecture[],
	kind: Topic["kind"],
): TopicGroup[] {
	const groups = new Map<
		string,
		TopicGroup & { lectures: Lecture["card"][] }
	>();
	for (const { card } of lectures)
		for (const topic of card.topics)
			if (topic.kind === kind) {
				const slug = slugOf(topic.label);
				const group = groups.get(slug) ?? { ...topic, slug, lectures: [] };
				group.lectures.push(card);
				groups.set(slug, group);
			}
	return [...groups.entries()]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([, group]) => group);
}
