import { posix } from "node:path";
import type { Course, CourseDocument } from "../../course/types.ts";
import { anyOf } from "../../source/entry-filter.ts";
import type { SiteContext } from "../site-context.ts";
import { optionsAt, type Plugin } from "./types.ts";

const TITLE = "(?:\\s+\"[^\"\\n]*\"|\\s+'[^'\\n]*')?";
const INLINE = new RegExp(
	`(\\[[^\\]\\n]{0,2000}\\]\\()([^)\\s#]+)(#[^)\\s]*)?(${TITLE}\\))`,
	"g",
);
const REFERENCE = new RegExp(
	`^([^\\S\\n]*\\[[^\\]\\n]+\\]: )([^\\s#]+)(#\\S*)?(${TITLE}[^\\S\\n]*)$`,
	"gm",
);

/** jekyll-relative-links: a link to a file of the course (`../notes.md`) leads to the page it becomes. */
export const relativeLinks: Plugin = {
	names: ["jekyll-relative-links"],
	run(course, context) {
		const options = optionsAt(context.config, "relative_links");
		if (options.enabled === false) return course;
		const targets = targetsOf(course);
		const isExcluded = anyOf([options.exclude ?? []].flat().map(String));
		const relinked = (document: CourseDocument) =>
			isExcluded(`/${document.relativePath}`)
				? document
				: relink(document, context, targets);
		return {
			...course,
			pages: course.pages.map(relinked),
			collections: options.collections
				? course.collections.map((collection) => ({
						...collection,
						documents: collection.documents.map(relinked),
					}))
				: course.collections,
		};
	},
};

/** Addresses by the paths they are built from. */
function targetsOf({
	pages,
	staticFiles,
	collections,
}: Course): Map<string, string> {
	const documents = collections.flatMap((collection) =>
		collection.documents.filter(({ written }) => written),
	);
	return new Map(
		[...documents, ...staticFiles, ...pages].map((file) => [
			file.relativePath.replace(/^\//, ""),
			file.url,
		]),
	);
}

function relink(
	document: CourseDocument,
	{ config, markdownExtensions }: SiteContext,
	targets: ReadonlyMap<string, string>,
): CourseDocument {
	if (!markdownExtensions.has(document.extension.toLowerCase()))
		return document;
	const folder = posix.dirname(document.relativePath);
	const replace = (
		link: string,
		before: string,
		path: string,
		fragment = "",
		after = "",
	) => {
		const url = targets.get(resolvePath(folder, path));
		return url === undefined
			? link
			: `${before}${config.baseurl}${url}${fragment}${after}`;
	};
	const rewrite = (text: string) =>
		text.replace(INLINE, replace).replace(REFERENCE, replace);
	const body = rewrite(document.body);
	return {
		...document,
		body,
		content: body,
		...(document.excerptSource === undefined
			? {}
			: { excerptSource: rewrite(document.excerptSource) }),
	};
}

/** As the plugin does it: decoded, and without slashes at the end. */
function resolvePath(folder: string, path: string): string {
	const decoded = decode(path.replaceAll("+", " "));
	const resolved = decoded.startsWith("/")
		? posix.normalize(decoded.slice(1))
		: posix.join(folder, decoded);
	return resolved.replace(/\/+$/, "");
}

/** Percent signs that are only signs stay. */
function decode(text: string): string {
	return text.replace(/(?:%[\da-f]{2})+/gi, (escaped) => {
		try {
			return decodeURIComponent(escaped);
		} catch {
			return escaped;
		}
	});
}
