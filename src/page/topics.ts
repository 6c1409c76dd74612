import type { CourseIndex } from "./course-index.ts";
import type { PageMemory } from "./page-memory.ts";
import { slugOf, textOf } from "./text.ts";
import type { Topic } from "./types.ts";

type Data = Readonly<Record<string, unknown>>;

/** A category or tag as written. */
interface Label {
	readonly label: string;
	readonly slug: string;
}

/** A category or tag, and where its page would stand. */
export interface TopicLabel extends Label {
	readonly kind: Topic["kind"];
	/** Below `baseurl`. */
	readonly url: string;
}

/** What front matter says of topics, and what that came to when it was asked for last. */
export interface KnownTopics {
	readonly labels: readonly TopicLabel[];
	readonly topics?: readonly Topic[];
}

/**
 * The categories and tags of a document, each once, categories first: linked only to a page that is there, Lectern's
 * own or one of the course at the same address. The same list as long as the same pages are there.
 */
export function readTopics(
	{ pageUrls, memory }: Pick<CourseIndex, "pageUrls" | "memory">,
	data: Data,
): readonly Topic[] {
	const labels = listTopicLabels(data, memory);
	const known = memory.topics.get(data)?.topics;
	const isCurrent = labels.every(
		({ url }, at) => known?.[at]?.url === (pageUrls.has(url) ? url : undefined),
	);
	if (known && isCurrent) return known;
	const topics = labels.map(({ kind, label, url }) =>
		pageUrls.has(url) ? { kind, label, url } : { kind, label },
	);
	memory.topics.set(data, { labels, topics });
	return topics;
}

/** The categories and tags that front matter names. */
export function listTopicLabels(
	data: Data,
	{ topics }: PageMemory,
): readonly TopicLabel[] {
	const known = topics.get(data);
	if (known) return known.labels;
	const categories = labelsOf(data, "category", "categories");
	const taken = new Set(categories.map(({ slug }) => slug));
	const tags = labelsOf(data, "tag", "tags").filter(
		({ slug }) => !taken.has(slug),
	);
	const labels = [
		...categories.map((label) => withUrl("category", label)),
		...tags.map((label) => withUrl("tag", label)),
	];
	topics.set(data, { labels });
	return labels;
}

/** Where the page of a category or tag stands, below `baseurl`. */
export function topicUrl(kind: Topic["kind"], slug: string): string {
	const folder = kind === "category" ? "categories" : "tags";
	return `/${folder}/${encodeURIComponent(slug)}/`;
}

function withUrl(kind: Topic["kind"], label: Label): TopicLabel {
	return { kind, ...label, url: topicUrl(kind, label.slug) };
}

/** Jekyll's reading: the singular is one label, the plural a list or words parted by spaces. */
function labelsOf(data: Data, singular: string, plural: string): Label[] {
	const one = textOf(data[singular]);
	const many = data[plural];
	const list = Array.isArray(many)
		? many.map(textOf)
		: (textOf(many)?.split(" ") ?? []);
	const bySlug = new Map<string, Label>();
	for (const label of [one, ...list]) {
		const slug = label ? slugOf(label) : "";
		if (label && slug && !bySlug.has(slug)) bySlug.set(slug, { label, slug });
	}
	return [...bySlug.values()];
}
