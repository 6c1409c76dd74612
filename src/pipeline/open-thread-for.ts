import type { Cache } from "../cache/index.ts";
import { listDocuments } from "../course/list-documents.ts";
import type { Course } from "../course/types.ts";
import type { FormulaThread } from "../workers/types.ts";
import { estimateFormulas } from "./estimate-formulas.ts";
import { formulaRoom } from "./formula-room.ts";

/**
 * Fewer formulas are set before a thread is warm: with 500 to 1,000 courses took as long as without it and a third more
 * processor time, with 1,200 a tenth less time.
 */
const worthAThread = 1_200;

/**
 * Start the thread that sets a course's formulas, as soon as the course has been read: it is ready when the first
 * content is there.
 *
 * Only the first build of a course is worth it: then no formula is known, and setting them is half the work.
 *
 * @param open - Gives nothing where a thread would not help.
 */
export function openThreadFor(
	course: Course,
	cache: Cache,
	open: (texts: number) => FormulaThread | undefined,
): FormulaThread | undefined {
	if (!cache.isEmpty(formulaRoom)) return undefined;
	if (estimateFormulas(course, worthAThread) < worthAThread) return undefined;
	return open(listDocuments(course).length);
}
