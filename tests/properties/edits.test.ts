import { describe, it } from "vitest";
import { fc } from "../fast-check.ts";
import { jekyllCourse, lecternCourse } from "./edits/courses.ts";
import { anyEdit } from "./edits/edit-course.ts";
import { followEdits } from "./edits/follow-edits.ts";

/** `EDITS=40 npx vitest run tests/properties` tries so many courses, each with as many edits as one run has. */
const runs = Number(process.env.EDITS ?? 1);
/** A failure is made smaller until then: what was found is reported before the test's own end. */
const limits = {
	interruptAfterTimeLimit: 90_000 * runs,
	markInterruptAsFailure: true,
};

describe.each([
	["with layouts of its own", jekyllCourse],
	["with Lectern's theme", lecternCourse],
])("a course %s, built after each of some edits", (_, course) => {
	it(
		"is what a clean build makes of it",
		async () => {
			await fc.assert(
				fc.asyncProperty(
					fc.array(anyEdit, { minLength: 1, maxLength: 25, size: "max" }),
					(edits) => followEdits(course, edits),
				),
				{ numRuns: runs, ...limits },
			);
		},
		limits.interruptAfterTimeLimit + 30_000,
	);
});
