import type { Cache } from "../cache/index.ts";
import type { Course, CourseDocument } from "../course/types.ts";
import { createHighlighter, languagesIn } from "../highlight/index.ts";
import { siteAddress } from "../page/index.ts";
import { createThumbnailFinder } from "../video/index.ts";
import { openCourseFiles } from "./files/course-files.ts";
import { readCourseSetup } from "./files/read-math-setup.ts";
import { openThumbnails } from "./files/thumbnails.ts";
import { canResize, variantFolder } from "./files/variants.ts";
import type { Services } from "./services.ts";

/** Load what some documents need: the grammars of the languages they name, and no others. */
export async function createServices(
	course: Course,
	documents: readonly CourseDocument[],
	cache: Cache,
): Promise<Services> {
	const languages = new Set(
		documents.flatMap(({ body }) => [...languagesIn(body)]),
	);
	const { highlight } = await createHighlighter(languages);
	const files = openCourseFiles(course, cache);
	const resolve = (address: string) => siteAddress(course.config, address);
	const thumbnails = openThumbnails(course, files);
	return {
		highlight,
		setup: readCourseSetup(course),
		files,
		thumbnails,
		findThumbnail: createThumbnailFinder(thumbnails.sizeOf, (name) =>
			resolve(thumbnails.urlOf(name)),
		),
		variantUrl: canResize()
			? (name) => resolve(`/${variantFolder}${name}`)
			: undefined,
		resolve,
	};
}
