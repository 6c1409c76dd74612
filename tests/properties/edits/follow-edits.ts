import { expect } from "vitest";
import { apply, type Edit } from "./edit-course.ts";
import { type Files, type Outcome, openBench } from "./three-builds.ts";

/** Build a course in three ways, before its first edit and after each. */
export async function followEdits(
	course: Files,
	edits: readonly Edit[],
): Promise<void> {
	const bench = openBench();
	try {
		let files = course;
		for (const [number, edit] of [undefined, ...edits].entries()) {
			if (edit) files = apply(files, edit);
			const where = `after edit ${number}, ${JSON.stringify(edit) ?? "none"}`;
			bench.put(files);
			const clean = await bench.clean();
			expectSame(await bench.kept(), clean, `kept, ${where}`);
			expectSame(await bench.cached(), clean, `cached, ${where}`);
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
