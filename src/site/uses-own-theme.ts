import type { Course, CourseDocument } from "../course/types.ts";
import { onceEach } from "../once.ts";

/**
 * Whether a course looks the way Lectern's own theme makes it look: some page of it has a layout of that theme.
 *
 * Only then are there generated pages, so that a Jekyll site with its own layouts gets what Jekyll would give it.
 */
export const usesOwnTheme = onceEach((course: Course): boolean =>
	documentsOf(course).some(
		({ data, generated }) =>
			!generated &&
			typeof data.layout === "string" &&
			course.layouts.get(data.layout)?.origin === "lectern",
	),
);

/** Every document and page of a course, in a fixed order. */
export function documentsOf({ collections, pages }: Course): CourseDocument[] {
	return [...collections.flatMap(({ documents }) => documents), ...pages];
}
