import type { Course } from "../course/types.ts";

/** A course with what is looked up in it again and again. */
export interface CourseIndex {
	readonly course: Course;
	/** Addresses of the pages, those generated included, below `baseurl`. */
	readonly pageUrls: ReadonlySet<string>;
	/** Addresses of the files that are copied. */
	readonly fileUrls: ReadonlySet<string>;
}

export function indexAddresses(course: Course): CourseIndex {
	return {
		course,
		pageUrls: new Set(course.pages.map(({ url }) => url)),
		fileUrls: new Set(course.staticFiles.map(({ url }) => url)),
	};
}
