import { posix } from "node:path";
import type { CourseDocument } from "../course/types.ts";
import { diagnostic } from "../diagnostics/create.ts";
import { checkTypes } from "../front-matter/check-types.ts";
import type { FrontMatter } from "../front-matter/types.ts";
import { deepMerge } from "../ruby/record.ts";
import { readText } from "../source/read-text.ts";
import type { Entry } from "../source/walk.ts";
import { withoutTrailingDots } from "./document-name.ts";
import { excerptSourceOf } from "./excerpt-source.ts";
import { linesOf } from "./key-lines.ts";
import { outputExtensionOf, permalinkOf } from "./output-extension.ts";
import type { SiteContext } from "./site-context.ts";
import {
	escapePath,
	outputPathOf,
	sanitizeUrl,
	withPermalinkSuffix,
} from "./url.ts";

const HTML = new Set([".html", ".xhtml", ".htm"]);

/** Read a page: a file with front matter outside the collections. */
export function createPage(context: SiteContext, entry: Entry): CourseDocument {
	return context.remember(entry, "page", () => readPage(context, entry));
}

function readPage(context: SiteContext, entry: Entry): CourseDocument {
	const text = readText(entry.absolutePath, entry.path);
	const matter = context.readFrontMatter(text.value, entry.path);
	context.report(
		...text.diagnostics,
		...matter.diagnostics,
		...checkTypes(matter.value),
	);
	return pageOf(
		context,
		{ path: entry.path, absolutePath: entry.absolutePath },
		matter.value,
	);
}

/** Where a page stands, or would stand. */
export interface PagePlace {
	/** Relative to the course, with `/`. */
	readonly path: string;
	/** None for a page that is generated. */
	readonly absolutePath?: string;
}

/** A page from its front matter and body. */
export function pageOf(
	context: SiteContext,
	{ path, absolutePath }: PagePlace,
	matter: FrontMatter,
): CourseDocument {
	const defaults = context.defaults.find(path, "pages");
	const own = checkPermalink(context, path, matter);
	const data = deepMerge(defaults, own);
	const extension = posix.extname(path);
	const permalink = isEmpty(own, "permalink") ? undefined : permalinkOf(data);
	const outputExtension = outputExtensionOf(
		extension,
		permalink,
		context.convertedExtensions,
	);
	const url = pageUrl(context, path, permalink, outputExtension);
	return {
		kind: "page",
		draft: false,
		path,
		relativePath: path,
		...(absolutePath ? { absolutePath } : {}),
		name: posix.basename(path),
		generated: absolutePath === undefined,
		data,
		...(isEmpty(own, "layout") && typeof defaults.layout === "string"
			? { refusedLayout: defaults.layout }
			: {}),
		keyLines: linesOf(matter),
		keyPlaces: matter.places,
		body: matter.body,
		bodyLine: matter.bodyLine,
		extension,
		outputExtension,
		url,
		outputPath: outputPathOf(url, outputExtension),
		written: true,
		content: matter.body,
		...(context.config.page_excerpts && HTML.has(outputExtension)
			? { excerptSource: excerptSourceOf(matter.body, data, context.config) }
			: {}),
	};
}

/** A key that is given without a value: to Jekyll, which asks a page's own front matter first, it has one, and that is nothing. */
function isEmpty(
	data: Readonly<Record<string, unknown>>,
	key: string,
): boolean {
	return data[key] === null;
}

/** A page without Lectern's or Jekyll's reading of a file: its data and body are given. */
export function generatePage(
	context: SiteContext,
	path: string,
	data: Readonly<Record<string, unknown>>,
	body = "",
): CourseDocument {
	const matter = { found: true, data, body, bodyLine: 1, places: new Map() };
	return pageOf(context, { path }, matter);
}

/** The address of the page at `path`: its permalink, or the pattern that the site's permalink style gives to pages. */
export function pageUrl(
	context: SiteContext,
	path: string,
	permalink: string | undefined,
	outputExtension: string,
): string {
	const name = posix.basename(path);
	const folder = path.slice(0, path.length - name.length).replace(/\/$/, "");
	const basename = withoutTrailingDots(
		name.slice(0, name.length - posix.extname(name).length),
	);
	const template =
		permalink ?? pageTemplate(context, basename, outputExtension);
	const values = { path: folder, basename, output_ext: outputExtension };
	return sanitizeUrl(
		Object.entries(values).reduce(
			(url, [key, value]) => url.replaceAll(`:${key}`, () => escapePath(value)),
			template,
		),
	);
}

function pageTemplate(
	{ config }: SiteContext,
	basename: string,
	outputExtension: string,
): string {
	if (!HTML.has(outputExtension)) return "/:path/:basename:output_ext";
	return basename === "index"
		? "/:path/"
		: withPermalinkSuffix("/:path/:basename", config.permalink);
}

function checkPermalink(
	context: SiteContext,
	path: string,
	matter: FrontMatter,
): FrontMatter["data"] {
	const { permalink, ...rest } = matter.data;
	if (permalink !== "") return matter.data;
	const start = { file: path, line: 1, column: 1 };
	context.report(
		diagnostic(
			"front-matter/empty-permalink",
			"Expected an address as `permalink`, found an empty text.",
			matter.places.get("permalink") ?? start,
		),
	);
	return rest;
}
