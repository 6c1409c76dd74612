import { placeOf } from "../config/place-of.ts";
import type { Course } from "../course/types.ts";
import { diagnostic } from "../diagnostics/create.ts";
import type { Diagnostic } from "../diagnostics/types.ts";
import { type CourseData, canDrawCards } from "../page/index.ts";
import { ok, type Result } from "../result.ts";
import { makeAtom } from "./files/atom.ts";
import { makeCalendar } from "./files/calendar.ts";
import { makeJsonFeed } from "./files/json-feed.ts";
import { makeReferences } from "./files/references.ts";
import { makeSearchIndex } from "./files/search-index.ts";
import { makeSitemap } from "./files/sitemap.ts";
import { makeVideoFeed } from "./files/video-feed.ts";
import { openSearchMemory } from "./search/search-memory.ts";
import type { FileMaker, GeneratedFile } from "./types.ts";
import { documentsOf, usesOwnTheme } from "./uses-own-theme.ts";

const makers: readonly FileMaker[] = [
	makeAtom,
	makeJsonFeed,
	makeVideoFeed,
	makeSitemap,
	makeSearchIndex,
	makeReferences,
	makeCalendar,
];

/**
 * The files a course with Lectern's own theme has beside its pages: feeds, sitemap, search index, calendar, references
 * for download.
 *
 * They are made of rendered content: list them when all bodies are rendered, and call `render` then too. A file of the
 * course at the same place stays.
 *
 * @param memory - What an earlier making of the search index has left.
 * @returns Diagnostics: `site/no-url`, `site/no-cards`.
 */
export function generateFiles(
	course: Course,
	data: () => CourseData,
	memory = openSearchMemory(),
): Result<GeneratedFile[]> {
	if (!usesOwnTheme(course)) return ok([]);
	const taken = new Set(
		[...documentsOf(course), ...course.staticFiles].map(
			({ outputPath }) => outputPath,
		),
	);
	const shown = data();
	const files = makers
		.flatMap((make) => make(course, shown, memory))
		.filter(({ outputPath }) => !taken.has(outputPath));
	return ok(files, remarks(course));
}

/** What the site lacks, through no fault of any page. */
function remarks(course: Course): Diagnostic[] {
	if (!course.config.url) return [noUrl(course)];
	return canDrawCards() ? [] : [noCards(course)];
}

function noCards({ config }: Course) {
	return diagnostic(
		"site/no-cards",
		"Expected sharp to draw pictures for social networks with, found it not installed.",
		placeOf(config, "url"),
	);
}

function noUrl({ config }: Course) {
	return diagnostic(
		"site/no-url",
		"Without `url` in `_config.yml` there is no sitemap, and feeds and social cards have no full addresses.",
		placeOf(config, "url"),
	);
}
