import type { Course, CourseDocument } from "../course/types.ts";
import type { LiquidScope } from "../jekyll/liquid/types.ts";
import { createPageData } from "../page/index.ts";

export interface Scopes {
	readonly of: (
		document: CourseDocument,
		more?: Readonly<Record<string, unknown>>,
	) => LiquidScope;
}

/** Liquid's variables for each document. */
export function createScopes(
	course: Course,
	excerptOf: (document: CourseDocument) => string | undefined,
): Scopes {
	let data: ReturnType<typeof createPageData> | undefined;
	const pageData = () => {
		data ??= createPageData(course);
		return data;
	};
	const views = new Map<CourseDocument, Record<string, unknown>>();
	const view = (document: CourseDocument) => {
		const known = views.get(document);
		if (known) return known;
		const made: Record<string, unknown> = {
			...document.data,
			url: document.url,
			path: document.path,
			name: document.name,
			date: document.date,
			collection: document.collection,
		};
		Object.defineProperty(made, "content", {
			get: () => document.content,
			enumerable: true,
		});
		Object.defineProperty(made, "excerpt", {
			get: () => excerptOf(document),
			enumerable: true,
		});
		Object.defineProperty(made, "lectern", {
			get: () => pageData().page(document),
			enumerable: true,
		});
		views.set(document, made);
		return made;
	};
	const posts = () =>
		(course.collections.find(({ label }) => label === "posts")?.documents ?? [])
			.toReversed()
			.map(view);
	const site: Record<string, unknown> = {
		...course.config.lectern.variables,
		data: course.data,
		time: course.time,
	};
	Object.defineProperty(site, "posts", { get: posts, enumerable: true });
	Object.defineProperty(site, "pages", {
		get: () => course.pages.map(view),
		enumerable: true,
	});
	Object.defineProperty(site, "lectern", {
		get: () => pageData().site,
		enumerable: true,
	});
	return {
		of: (document, more) => ({
			site,
			page: view(document),
			paginator: document.paginator,
			...more,
		}),
	};
}
