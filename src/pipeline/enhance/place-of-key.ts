import type { CourseDocument } from "../../course/types.ts";
import type { SourceLocation } from "../../source/types.ts";

/** Where a key of a document's front matter stands, by its name; the first line for one that is not there. */
export function placeOfKey({ path, keyLines }: CourseDocument) {
	return (key: string): SourceLocation => ({
		file: path,
		line: keyLines.get(key) ?? 1,
		column: 1,
	});
}
