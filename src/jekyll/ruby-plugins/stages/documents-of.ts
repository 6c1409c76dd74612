import type { Course, CourseDocument } from "../../../course/types.ts";

/** All that is rendered, in Jekyll's order: documents of collections, then pages. */
export function documentsOf(course: Course | undefined): CourseDocument[] {
	if (!course) return [];
	const { collections, pages } = course;
	return [...collections.flatMap(({ documents }) => documents), ...pages];
}
