import type { Course, CourseDocument } from "../course/types.ts";
import { isRecord } from "../ruby/record.ts";
import { hasOwnTheme } from "./is-enhanced.ts";

/** What a course's own MathJax or KaTeX configuration says. */
export interface ClientSetup {
	/** It counts `$…$` as mathematics. */
	readonly dollars: boolean;
}

/**
 * Whether `$…$` is mathematics in a document.
 *
 * The nearest says so: the post's `math: {dollars: …}`, that of `_config.yml`, Lectern's own theme (yes), the course's
 * MathJax configuration.
 */
export function usesDollars(
	course: Course,
	document: CourseDocument,
	setup: ClientSetup,
): boolean {
	return (
		dollarsOf(document.data.math) ??
		dollarsOf(course.config.math) ??
		(hasOwnTheme(course, document) || setup.dollars)
	);
}

function dollarsOf(math: unknown): boolean | undefined {
	return isRecord(math) && typeof math.dollars === "boolean"
		? math.dollars
		: undefined;
}
