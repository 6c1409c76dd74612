import type { Course } from "../course/types.ts";
import { openPageMemory, type PageMemory } from "./page-memory.ts";

/** A course with what is looked up in it again and again. */
export interface CourseIndex {
	readonly course: Course;
	/** Addresses of the pages, those generated included, below `baseurl`. */
	readonly pageUrls: ReadonlySet<string>;
	/** Addresses of the files that are copied. */
	readonly fileUrls: ReadonlySet<string>;
	readonly memory: PageMemory;
}

/** Pages may be generated after this: their addresses are read anew when there are more. */
export function indexAddresses(
	course: Course,
	memory = openPageMemory(),
): CourseIndex {
	let pageUrls: ReadonlySet<string> = new Set();
	let pages = 0;
	return {
		course,
		memory,
		get pageUrls() {
			if (pages !== course.pages.length) {
				pages = course.pages.length;
				pageUrls = new Set(course.pages.map(({ url }) => url));
			}
			return pageUrls;
		},
		fileUrls: new Set(course.staticFiles.map(({ url }) => url)),
	};
}
