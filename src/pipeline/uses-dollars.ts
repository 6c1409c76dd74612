import type { Course, CourseDocument } from "../course/types.ts";
import type { MathSetup } from "../math/index.ts";
import { isRecord } from "../ruby/record.ts";
import { hasOwnTheme } from "./enhance/index.ts";

/**
 * Whether `$…$` is mathematics in a document.
 *
 * The nearest says so: the post's `math: {dollars: …}`, that of `_config.yml`, Lectern's own theme (yes), the course's
 * MathJax configuration.
 */
export function usesDollars(
	course: Course,
	document: CourseDocument,
	setup: MathSetup,
): boolean {
	return (
		dollarsOf(document.data.math) ??
		dollarsOf(course.config.math) ??
		(hasOwnTheme(course, document) ||
			setup.delimiters.some(({ left }) => left === "$"))
	);
}

function dollarsOf(math: unknown): boolean | undefined {
	return isRecord(math) && typeof math.dollars === "boolean"
		? math.dollars
		: undefined;
}
