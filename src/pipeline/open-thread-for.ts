import type { Cache } from "../cache/index.ts";
import type { Course } from "../course/types.ts";
import type { FormulaThread } from "../workers/types.ts";
import { estimateFormulas } from "./estimate-formulas.ts";
import { formulaRoom } from "./formula-room.ts";

/**
 * Fewer formulas are set before a thread is warm: with 500 to 1,000 courses took as long as without it and a third more
 * processor time, with 1,200 a tenth less time.
 */
const worthStarting = 1_200;

/** A thread that has been started before it was known what for need not be waited for. */
const worthUsing = 200;

/**
 * The thread that sets a course's formulas, as soon as the course has been read: it is ready when the first content is
 * there.
 *
 * Only the first build of a course is worth it: then no formula is known, and setting them is half the work.
 *
 * @param started - One that waits for texts already; where it would not help, it ends.
 * @param start - Gives nothing where there can be none.
 */
export function openThreadFor(
	course: Course,
	cache: Cache,
	started: FormulaThread | undefined,
	start: () => FormulaThread | undefined,
): FormulaThread | undefined {
	const enough = started ? worthUsing : worthStarting;
	if (cache.isEmpty(formulaRoom) && estimateFormulas(course, enough) >= enough)
		return started ?? start();
	started?.end();
	return undefined;
}
