import type { Course, CourseDocument } from "../../course/types.ts";
import type { SiteContext } from "../site-context.ts";
import type { Plugin } from "./types.ts";

/** jekyll-default-layout: Markdown without a layout has `home`, `page`, `post` or `default`, whichever there is. */
export const defaultLayout: Plugin = {
	names: ["jekyll-default-layout"],
	run(course, context) {
		const laidOut = (document: CourseDocument) =>
			withLayout(course, context, document);
		return {
			...course,
			pages: course.pages.map(laidOut),
			collections: course.collections.map((collection) =>
				collection.label === "posts"
					? { ...collection, documents: collection.documents.map(laidOut) }
					: collection,
			),
		};
	},
};

function withLayout(
	{ layouts }: Course,
	{ markdownExtensions }: SiteContext,
	document: CourseDocument,
): CourseDocument {
	const isMarkdown = markdownExtensions.has(document.extension.toLowerCase());
	if (!isMarkdown || "layout" in document.data) return document;
	const wanted = [
		...(document.url === "/" ? ["home"] : []),
		document.kind === "page" ? "page" : "post",
		"default",
	];
	const layout = wanted.find((name) => isOwn(layouts.get(name)?.origin));
	return layout
		? { ...document, data: { ...document.data, layout } }
		: document;
}

function isOwn(origin: string | undefined): boolean {
	return origin === "course" || origin === "theme";
}
