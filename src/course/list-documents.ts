import type { Course, CourseDocument } from "./types.ts";

/** All documents of a course in Jekyll's order: those of collections, then pages. */
export function listDocuments({
	collections,
	pages,
}: Pick<Course, "collections" | "pages">): CourseDocument[] {
	return [...collections.flatMap(({ documents }) => documents), ...pages];
}
