import { statSync } from "node:fs";
import { join, posix } from "node:path";
import type { Course, CourseDocument } from "../course/types.ts";
import {
	createHighlighter,
	languagesIn,
	renderBlock,
} from "../highlight/index.ts";
import { siteAddress } from "../page/index.ts";
import type { Services } from "./services.ts";

/** Load what some documents need: the grammars of the languages they name, and no others. */
export async function createServices(
	course: Course,
	documents: readonly CourseDocument[],
): Promise<Services> {
	const languages = new Set(
		documents.flatMap(({ body }) => [...languagesIn(body)]),
	);
	const { highlight } = await createHighlighter(languages);
	return {
		highlight,
		highlightBlock: (code, language) => {
			const html = highlight(code, language);
			return html === undefined ? undefined : renderBlock(html, language);
		},
		setup: { dollars: false },
		findThumbnail: undefined,
		sizeOf: (address, document) => sizeOf(course, address, document),
		resolve: (address) => siteAddress(course.config, address),
	};
}

/** Bytes of a file of the course that an address leads to: from the course's top, or beside the document. */
function sizeOf(
	{ source, staticFiles }: Course,
	address: string,
	document: CourseDocument,
): number | undefined {
	const url = address.startsWith("/")
		? address
		: posix.join(posix.dirname(document.url), address);
	const file = staticFiles.find((candidate) => candidate.url === url);
	return file
		? statSync(join(source, file.path), { throwIfNoEntry: false })?.size
		: undefined;
}
