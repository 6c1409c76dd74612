import { hash } from "../cache/index.ts";
import type { Course, CourseDocument } from "../course/types.ts";
import type { Services } from "./services.ts";

/** Everything of the course that goes into every text: its configuration and mathematical set-up. */
export function courseBase(
	{ config, layouts }: Course,
	{ setup, variantUrl, hasModernFootnotes }: Services,
): string {
	const { destination: _, ...rest } = config;
	const origins = [...layouts.values()].map(({ name, origin }) => [
		name,
		origin,
	]);
	const services = [setup, Boolean(variantUrl), hasModernFootnotes];
	return hash(JSON.stringify([rest, origins, ...services]));
}

/** Bases by the front matter of documents that no build has changed since they were read. */
export type BaseMemory = WeakMap<
	object,
	Pick<CourseDocument, "body" | "url"> & { readonly base: string }
>;

/** Everything that goes into a document's content directly. */
export function documentBase(
	course: Course,
	document: CourseDocument,
	memory: BaseMemory,
): string {
	const { body, url, date, data, paginator, posts } = document;
	if (paginator || posts || date?.getTime() === course.time.getTime())
		return describeDocument(course, document);
	const known = memory.get(data);
	if (known && known.body === body && known.url === url) return known.base;
	const base = describeDocument(course, document);
	memory.set(data, { body, url, base });
	return base;
}

function describeDocument({ time }: Course, document: CourseDocument): string {
	const { path, url, data, body, bodyLine, excerptSource } = document;
	const { excerptIsWhole = false } = document;
	const { paginator, posts } = document;
	const date =
		document.date?.getTime() === time.getTime() ? "now" : String(document.date);
	const names = (list: readonly CourseDocument[]) =>
		list.map((listed) => `${listed.path} ${listed.url}`);
	const listed = [
		paginator && { ...paginator, posts: names(paginator.posts) },
		posts && names(posts),
	];
	return hash(
		body,
		JSON.stringify([path, url, bodyLine, date, listed, data, excerptIsWhole]),
		excerptSource ?? "",
	);
}
