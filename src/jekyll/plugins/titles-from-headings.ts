import type { CourseDocument } from "../../course/types.ts";
import { excerptSourceOf } from "../excerpt-source.ts";
import { stripHtml } from "../liquid/filters/strings.ts";
import type { SiteContext } from "../site-context.ts";
import { optionsAt, type Plugin } from "./types.ts";

const HEADING =
	/^\s*(?:#{1,3}[^\S\n]+([^\n]*)|([^\n]*)\n[-=]+[^\S\n]*)(?=\n|$)/;

/** jekyll-titles-from-headings: a page without a title has its first heading's. */
export const titlesFromHeadings: Plugin = {
	names: ["jekyll-titles-from-headings"],
	run(course, context) {
		const options = optionsAt(context.config, "titles_from_headings");
		if (options.enabled === false) return course;
		const retitled = (document: CourseDocument) =>
			retitle(document, context, options.strip_title === true);
		return {
			...course,
			pages: course.pages.map(retitled),
			collections: options.collections
				? course.collections.map((collection) => ({
						...collection,
						documents: collection.documents.map(retitled),
					}))
				: course.collections,
		};
	},
};

function retitle(
	document: CourseDocument,
	context: SiteContext,
	strip: boolean,
): CourseDocument {
	const { kind, body, data, extension, keyPlaces } = document;
	const isMarkdown = context.markdownExtensions.has(extension.toLowerCase());
	const hasOwn =
		kind === "page" ? (data.title ?? null) !== null : keyPlaces.has("title");
	const heading =
		isMarkdown && !hasOwn ? HEADING.exec(body.slice(0, 5000)) : null;
	if (!heading) return document;
	const titled = {
		...document,
		data: {
			...data,
			title: plainText(heading[1] ?? heading[2] ?? "", context),
		},
	};
	const stripped =
		data.strip_title === undefined ? strip : data.strip_title === true;
	return stripped ? withoutHeading(titled, heading[0].length, context) : titled;
}

/** Without the heading; the lines before the rest still count. */
function withoutHeading(
	document: CourseDocument,
	length: number,
	context: SiteContext,
): CourseDocument {
	const rest = document.body.slice(length);
	const body = rest.trim();
	const skipped = document.body.slice(0, document.body.indexOf(body, length));
	return {
		...document,
		body,
		content: body,
		bodyLine: document.bodyLine + skipped.split("\n").length - 1,
		...(document.excerptSource === undefined
			? {}
			: {
					excerptSource: excerptSourceOf(body, document.data, context.config),
				}),
	};
}

/** A heading's text as Jekyll's filters leave it: converted, without tags, on one line. */
function plainText(heading: string, { markdownify }: SiteContext): string {
	return stripHtml(markdownify(heading))
		.replace(/\s+/g, " ")
		.trim()
		.replace(/\[\^[^\]]*\]/g, "");
}
