import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Course } from "../../course/types.ts";

/** A text of the course by its path below the source; undefined where there is none. */
export function readOwnText(
	{ source }: Pick<Course, "source">,
	path: string,
): string | undefined {
	try {
		return readFileSync(join(source, path), "utf8");
	} catch {
		return undefined;
	}
}
