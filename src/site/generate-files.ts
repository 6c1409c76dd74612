import type { Course } from "../course/types.ts";
import { diagnostic } from "../diagnostics/create.ts";
import type { CourseData } from "../page/index.ts";
import { ok, type Result } from "../result.ts";
import { makeAtom } from "./files/atom.ts";
import { makeCalendar } from "./files/calendar.ts";
import { makeJsonFeed } from "./files/json-feed.ts";
import { makeReferences } from "./files/references.ts";
import { makeSearchIndex } from "./files/search-index.ts";
import { makeSitemap } from "./files/sitemap.ts";
import { makeVideoFeed } from "./files/video-feed.ts";
import type { FileMaker, GeneratedFile } from "./types.ts";
import { documentsOf, hasPlugin, usesOwnTheme } from "./uses-own-theme.ts";

/** Each maker, and the Jekyll plugin that asks for it on a site with its own layouts. */
const makers: readonly { make: FileMaker; plugin?: string }[] = [
	{ make: makeAtom, plugin: "jekyll-feed" },
	{ make: makeJsonFeed },
	{ make: makeVideoFeed },
	{ make: makeSitemap, plugin: "jekyll-sitemap" },
	{ make: makeSearchIndex },
	{ make: makeReferences },
	{ make: makeCalendar },
];

/**
 * The files a course has beside its pages: feeds, sitemap, search index, calendar, references for download.
 *
 * They are made of rendered content: list them when all bodies are rendered, and call `render` then too. A file of the
 * course at the same place stays.
 *
 * @returns Diagnostics: `site/no-url`.
 */
export function generateFiles(
	course: Course,
	data: CourseData,
): Result<GeneratedFile[]> {
	const own = usesOwnTheme(course);
	const wanted = makers.filter(
		({ plugin }) => own || (plugin && hasPlugin(course, plugin)),
	);
	const taken = new Set(
		[...documentsOf(course), ...course.staticFiles].map(
			({ outputPath }) => outputPath,
		),
	);
	const files = wanted
		.flatMap(({ make }) => make(course, data))
		.filter(({ outputPath }) => !taken.has(outputPath));
	return ok(files, own && !course.config.url ? [noUrl()] : []);
}

function noUrl() {
	return diagnostic(
		"site/no-url",
		"Without `url` in `_config.yml` there is no sitemap, and feeds and social cards have no full addresses.",
		{ file: "_config.yml", line: 1, column: 1 },
	);
}
