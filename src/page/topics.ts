import type { CourseIndex } from "./course-index.ts";
import { slugOf, textOf } from "./text.ts";
import type { Topic } from "./types.ts";

type Data = Readonly<Record<string, unknown>>;

/** The categories and tags of a document, each once, categories first. */
export function readTopics(index: CourseIndex, data: Data): Topic[] {
	const categories = labelsOf(data, "category", "categories");
	const tags = labelsOf(data, "tag", "tags").filter(
		(label) => !categories.some((other) => slugOf(other) === slugOf(label)),
	);
	return [
		...categories.map((label) => topic(index, "category", label)),
		...tags.map((label) => topic(index, "tag", label)),
	];
}

/** Where the page of a category or tag stands, below `baseurl`. */
export function topicUrl({ kind, label }: Pick<Topic, "kind" | "label">) {
	const folder = kind === "category" ? "categories" : "tags";
	return `/${folder}/${encodeURIComponent(slugOf(label))}/`;
}

/** Links only to a page that is there: Lectern's own, or one of the course at the same address. */
function topic(index: CourseIndex, kind: Topic["kind"], label: string): Topic {
	const url = topicUrl({ kind, label });
	return index.pageUrls.has(url) ? { kind, label, url } : { kind, label };
}

/** Jekyll's reading: the singular is one label, the plural a list or words parted by spaces. */
function labelsOf(data: Data, singular: string, plural: string): string[] {
	const one = textOf(data[singular]);
	const many = data[plural];
	const list = Array.isArray(many)
		? many.map(textOf)
		: (textOf(many)?.split(" ") ?? []);
	const labels = [one, ...list].filter((label) => label !== undefined);
	return labels.filter(
		(label, index) =>
			slugOf(label) &&
			labels.findIndex((other) => slugOf(other) === slugOf(label)) === index,
	);
}
