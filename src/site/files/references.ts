import type { Course, CourseDocument } from "../../course/types.ts";
import {
	type CourseData,
	exportFolder,
	gatherItems,
} from "../../page/index.ts";
import type { CslItem } from "../../references/types.ts";
import type { GeneratedFile } from "../types.ts";
import { documentsOf } from "../uses-own-theme.ts";

/** File extension → what writes the works in that format. */
const formats: Readonly<Record<string, (items: readonly CslItem[]) => string>> =
	{
		json: (items) => `${JSON.stringify(items, null, "\t")}\n`,
	};

/** The references of each lecture beside it, and of the course at its top, for reference managers. */
export function makeReferences(
	course: Course,
	_data: CourseData,
): GeneratedFile[] {
	const documents = documentsOf(course).filter(
		(document) => document.written && gatherItems([document]).length > 0,
	);
	if (documents.length === 0) return [];
	return [
		...filesBelow("/", documents),
		...documents.flatMap((document) =>
			filesBelow(exportFolder(document.url), [document]),
		),
	];
}

function filesBelow(
	folder: string,
	documents: readonly CourseDocument[],
): GeneratedFile[] {
	return Object.entries(formats).map(([extension, write]) => {
		const url = `${folder}references.${extension}`;
		return {
			outputPath: url.slice(1),
			url,
			render: () => write(gatherItems(documents)),
		};
	});
}
