import type { Course, CourseDocument } from "../course/types.ts";
import type { PageMemory } from "../page/index.ts";
import { ok, type Result } from "../result.ts";
import { makeArchive } from "./pages/archive.ts";
import { makeHome } from "./pages/home.ts";
import { makeNotFound } from "./pages/not-found.ts";
import { makeReadings } from "./pages/readings.ts";
import { makeRedirects } from "./pages/redirects.ts";
import { makeSchedule } from "./pages/schedule.ts";
import { makeSearch } from "./pages/search.ts";
import { makeTopics } from "./pages/topics.ts";
import type { PageMaker } from "./types.ts";
import { documentsOf, usesOwnTheme } from "./uses-own-theme.ts";

const makers: readonly PageMaker[] = [
	makeHome,
	makeTopics,
	makeArchive,
	makeReadings,
	makeSchedule,
	makeSearch,
	makeNotFound,
	makeRedirects,
];

/**
 * The pages a course with Lectern's own theme has without anybody having written them. They are rendered like all
 * others.
 *
 * A course that has a page, a file or a document at the same address keeps its own. A document with `redirect_to` is
 * turned into a redirect in place.
 *
 * @param memory - What earlier builds have left.
 */
export function generatePages(
	course: Course,
	memory?: PageMemory,
): Result<CourseDocument[]> {
	if (!usesOwnTheme(course)) return ok([]);
	const taken = takenPaths(course);
	const made = makers.flatMap((make) => make(course, memory));
	return ok(made.filter((page) => claim(taken, page, course)));
}

/** Where the course writes, by output path: exact even where addresses differ in form. */
function takenPaths(course: Course): Set<string> {
	const written = documentsOf(course).filter(({ written }) => written);
	return new Set(
		[...written, ...course.staticFiles].map(({ outputPath }) => outputPath),
	);
}

function claim(
	taken: Set<string>,
	{ outputPath, data }: CourseDocument,
	{ layouts }: Course,
): boolean {
	if (taken.has(outputPath) || !layouts.has(String(data.layout))) return false;
	taken.add(outputPath);
	return true;
}
