import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jekyllCourse, lecternCourse } from "./edits/courses.ts";
import { anyEdit, apply, type Edit } from "./edits/edit-course.ts";
import { type Files, type Outcome, openBench } from "./edits/three-builds.ts";

/** `EDITS=40 npx vitest run tests/properties` tries so many courses, each with as many edits as one run has. */
const runs = Number(process.env.EDITS ?? 1);
const seed = process.env.SEED ? { seed: Number(process.env.SEED) } : {};

async function follow(course: Files, edits: readonly Edit[]): Promise<void> {
	const bench = openBench();
	try {
		let files = course;
		for (const edit of [undefined, ...edits]) {
			if (edit) files = apply(files, edit);
			bench.put(files);
			const clean = await bench.clean();
			expectSame(await bench.kept(), clean, `kept, after ${show(edit)}`);
			expectSame(await bench.cached(), clean, `cached, after ${show(edit)}`);
		}
	} finally {
		bench.remove();
	}
}

function expectSame(found: Outcome, clean: Outcome, where: string): void {
	expect(Object.keys(found.site), where).toEqual(Object.keys(clean.site));
	for (const [path, text] of Object.entries(clean.site))
		expect(found.site[path], `${path}, ${where}`).toBe(text);
	expect(found.said, where).toEqual(clean.said);
}

const show = (edit: Edit | undefined) => JSON.stringify(edit) ?? "nothing";

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
					(edits) => follow(course, edits),
				),
				{ numRuns: runs, ...seed },
			);
		},
		60_000 * runs,
	);
});
