import { readFileSync } from "node:fs";
import type { Course } from "../../course/types.ts";
import { createFolderReader } from "../../source/walk.ts";

/**
 * A text of the course by its path below the source; undefined where there is none, or where the path or a symbolic
 * link leads out of the course.
 */
export function readOwnText(
	{ source }: Pick<Course, "source">,
	path: string,
): string | undefined {
	try {
		const entry = createFolderReader(source).find(path);
		return entry && readFileSync(entry.absolutePath, "utf8");
	} catch {
		return undefined;
	}
}
