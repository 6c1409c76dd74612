import { listDocuments } from "../course/list-documents.ts";
import type { Course } from "../course/types.ts";

/**
 * About how many formulas a course has, by the marks that stand around them in what has been read; nothing is parsed.
 *
 * Rather too few: `$x$` counts half, so that the prices and the shell's variables of a course count little.
 *
 * @param enough - Where there are so many, no more are looked for.
 */
export function estimateFormulas(course: Course, enough: number): number {
	let formulas = 0;
	for (const { body } of listDocuments(course)) {
		if (formulas >= enough) break;
		formulas += count(body, "$") / 4 + count(body, "\\(") + count(body, "\\[");
	}
	return formulas;
}

function count(text: string, mark: string): number {
	let found = 0;
	for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1))
		found++;
	return found;
}
