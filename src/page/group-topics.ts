import type { Course } from "../course/types.ts";
import { type Lecture, lectureDocuments } from "./lectures.ts";
import { openPageMemory } from "./page-memory.ts";
import { slugOf } from "./text.ts";
import { listTopicLabels, type TopicLabel } from "./topics.ts";
import type { Topic, TopicGroup } from "./types.ts";

/** The categories of a course's lectures, then the tags, each as it is written first. */
export function listCourseTopics(
	course: Course,
	memory = openPageMemory(),
): TopicLabel[] {
	const first = new Map<string, TopicLabel>();
	for (const { data } of lectureDocuments(course))
		for (const label of listTopicLabels(data, memory))
			if (!first.has(label.url)) first.set(label.url, label);
	return [...first.values()].sort(
		(a, b) => compare(a.kind, b.kind) || compare(a.slug, b.slug),
	);
}

function compare(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
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
