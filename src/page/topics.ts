import type { CourseIndex } from "./course-index.ts";
import { slugOf, textOf } from "./text.ts";
import type { Topic } from "./types.ts";

type Data = Readonly<Record<string, unknown>>;

/** A category or tag as written, and the name of its page. */
interface Label {
	readonly label: string;
	readonly slug: string;
}

/** The categories and tags of a document, each once, categories first. */
export function readTopics(index: CourseIndex, data: Data): Topic[] {
	const categories = labelsOf(data, "category", "categories");
	const taken = new Set(categories.map(({ slug }) => slug));
	const tags = labelsOf(data, "tag", "tags").filter(
		({ slug }) => !taken.has(slug),
	);
	return [
		...categories.map((label) => topic(index, "category", label)),
		...tags.map((label) => topic(index, "tag", label)),
	];
}

/** Where the page of a category or tag stands, below `baseurl`. */
export function topicUrl(kind: Topic["kind"], slug: string): string {
	const folder = kind === "category" ? "categories" : "tags";
	return `/${folder}/${encodeURIComponent(slug)}/`;
}

/** Links only to a page that is there: Lectern's own, or one of the course at the same address. */
function topic(
	index: CourseIndex,
	kind: Topic["kind"],
	{ label, slug }: Label,
): Topic {
	const url = topicUrl(kind, slug);
	return index.pageUrls.has(url) ? { kind, label, url } : { kind, label };
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
