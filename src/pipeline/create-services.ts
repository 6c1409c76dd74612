import type { Cache } from "../cache/index.ts";
import type { Course } from "../course/types.ts";
import type { Highlighter } from "../highlight/index.ts";
import { lockedVersion } from "../jekyll/gemfile.ts";
import { openSass } from "../jekyll/sass-compiler.ts";
import { siteAddress } from "../page/index.ts";
import { createThumbnailFinder } from "../video/index.ts";
import { openBibliographies } from "./files/bibliographies.ts";
import { openCourseFiles } from "./files/course-files.ts";
import { readCourseSetup } from "./files/read-math-setup.ts";
import { openThumbnails } from "./files/thumbnails.ts";
import { canResize, variantFolder } from "./files/variants.ts";
import type { Services } from "./services.ts";

export function createServices(
	course: Course,
	{ highlight }: Highlighter,
	cache: Cache,
): Services {
	const files = openCourseFiles(course, cache);
	const resolve = (address: string) => siteAddress(course.config, address);
	const thumbnails = openThumbnails(course, files);
	return {
		highlight,
		hasModernFootnotes: isModern(lockedVersion("kramdown", course.source)),
		setup: readCourseSetup(course),
		files,
		bibliographiesOf: openBibliographies(course),
		thumbnails,
		findThumbnail: createThumbnailFinder(thumbnails.sizeOf, (name) =>
			resolve(thumbnails.urlOf(name)),
		),
		variantUrl: canResize()
			? (name) => resolve(`/${variantFolder}${name}`)
			: undefined,
		resolve,
		sass: openSass(),
	};
}

/** kramdown 2.5 and later. */
function isModern(version = "2.4"): boolean {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	return major > 2 || (major === 2 && minor >= 5);
}
