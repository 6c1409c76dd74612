import { listDocuments } from "../course/list-documents.ts";
import type { Course } from "../course/types.ts";
import type { Look } from "../dependencies/index.ts";
import { once } from "../once.ts";
import type { CourseData } from "../page/index.ts";
import { languagesOf } from "../words/index.ts";
import { listBibliographies } from "./files/bibliography-names.ts";
import { readOwnText } from "./files/read-own-text.ts";
import { listSassFiles } from "./files/sass-files.ts";
import type { Services } from "./services.ts";

/** What is behind reads that are of no view of the course: includes, files, images, Lectern's own page data. */
export function looksAt(
	course: Course,
	{ files, thumbnails }: Services,
	pageData: () => CourseData,
): Readonly<Record<string, Look>> {
	const byPath = once(
		() => new Map(listDocuments(course).map((one) => [one.path, one])),
	);
	return {
		include: (name) => course.findInclude(name)?.body,
		layout: (name) => course.layouts.get(name)?.body,
		file: (path) => readOwnText(course, path),
		sass: () => listSassFiles(course),
		size: (place) => files.sizeOf(...asked(place)),
		image: (place) => files.describe(...asked(place)),
		thumbnails: () => thumbnails.names(),
		words: (tag) => languagesOf(course.data)(tag).version,
		bibliography: () => listBibliographies(course),
		lectern: (path, property) => {
			const document = path ? byPath().get(path) : undefined;
			if (path && !document) return undefined;
			const fields = document ? pageData().page(document) : pageData().site;
			return Reflect.get(fields, property);
		},
	};
}

/** `URL ADDRESS` of a document and of what it asks for. */
function asked(place: string): [string, { url: string }] {
	const space = place.indexOf(" ");
	return [place.slice(space + 1), { url: place.slice(0, space) }];
}
