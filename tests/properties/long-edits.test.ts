import { describe, it } from "vitest";
import { fc, seed } from "../fast-check.ts";
import { jekyllCourse, lecternCourse, withPosts } from "./edits/courses.ts";
import { anyEdit } from "./edits/edit-course.ts";
import { followEdits } from "./edits/follow-edits.ts";

/** `LONG_EDITS=200 npx vitest run tests/properties/long-edits.test.ts` edits the courses so many times. */
const edits = Number(process.env.LONG_EDITS ?? 4);

const POSTS = 30;

describe.each([
	["with layouts of its own", jekyllCourse],
	["with Lectern's theme", lecternCourse],
])(
	`a course of ${POSTS} posts %s, built after each of many edits`,
	(_, course) => {
		it(
			`is what a clean build makes of it (SEED=${seed})`,
			() =>
				followEdits(
					withPosts(course, POSTS),
					fc.sample(anyEdit, { numRuns: edits, seed }),
				),
			30_000 * (edits + 1),
		);
	},
);
