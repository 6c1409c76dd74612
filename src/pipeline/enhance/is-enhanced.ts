import {
	type Enhancement,
	enhancements,
	type SiteConfig,
} from "../../config/types.ts";
import type { Course, CourseDocument } from "../../course/types.ts";
import { layoutOf } from "../render-page.ts";

const everything: ReadonlySet<Enhancement> = new Set(enhancements);
const nothing: ReadonlySet<Enhancement> = new Set();

/** Whether a page's innermost layout is Lectern's own. */
export function hasOwnTheme(course: Course, document: CourseDocument): boolean {
	const layout = layoutOf(document);
	return (
		layout !== undefined && course.layouts.get(layout)?.origin === "lectern"
	);
}

/**
 * The one rule on faithfulness: everything is on where the page's layout is Lectern's own; where it is the course's,
 * what `lectern.enhance` names.
 */
export function enhancementsOf(
	course: Course,
	document: CourseDocument,
): ReadonlySet<Enhancement> {
	if (hasOwnTheme(course, document)) return everything;
	return configured(course.config);
}

function configured({ lectern }: SiteConfig): ReadonlySet<Enhancement> {
	return lectern.enhance.length ? new Set(lectern.enhance) : nothing;
}
