import type { Course, CourseDocument } from "../../course/types.ts";
import { unescapePath } from "../../jekyll/url.ts";
import { type CourseData, exportFolder } from "../../page/index.ts";
import {
	type CslItem,
	collectWorks,
	exportBibtex,
	exportCslJson,
	exportRis,
	withUniqueIds,
} from "../../references/index.ts";
import type { GeneratedFile } from "../types.ts";
import { documentsOf } from "../uses-own-theme.ts";

/** File extension → what writes the works in that format. */
const formats: Readonly<Record<string, (items: readonly CslItem[]) => string>> =
	{ bib: exportBibtex, ris: exportRis, json: exportCslJson };

/** The references of each lecture beside it, and of the course at its top, for reference managers. */
export function makeReferences(
	course: Course,
	_data: CourseData,
): GeneratedFile[] {
	const documents = documentsOf(course).filter(
		(document) => document.written && listsOf(document).length > 0,
	);
	if (documents.length === 0) return [];
	return [
		...filesBelow("/", documents),
		...documents.flatMap((document) =>
			filesBelow(exportFolder(document.url), [document]),
		),
	];
}

function listsOf({ facts }: CourseDocument) {
	const lists = facts?.references ?? [];
	return lists.filter(({ groups }) =>
		groups.some(({ references }) => references.length > 0),
	);
}

function filesBelow(
	folder: string,
	documents: readonly CourseDocument[],
): GeneratedFile[] {
	return Object.entries(formats).map(([extension, write]) => {
		const url = `${folder}references.${extension}`;
		return {
			outputPath: unescapePath(url.slice(1)),
			url,
			render: () => write(worksOf(documents)),
		};
	});
}

/** The works that pages name, each once, no two under the same id. */
function worksOf(documents: readonly CourseDocument[]): CslItem[] {
	const lectures = documents.map((document) => ({
		path: document.path,
		url: document.url,
		title: String(document.data.title ?? ""),
		lists: listsOf(document),
	}));
	return withUniqueIds(collectWorks(lectures)).map(({ csl }) => csl);
}
