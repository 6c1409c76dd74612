import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import MiniSearch from "minisearch";
import type { Course, CourseDocument } from "../../course/types.ts";
import { type CourseData, plainText, siteAddress } from "../../page/index.ts";
import type { GeneratedFile } from "../types.ts";
import { documentsOf } from "../uses-own-theme.ts";

/** What the page's script must repeat to load the index (`assets/lectern-search.js`). */
const OPTIONS = {
	fields: ["title", "headings", "topics", "text"],
	storeFields: ["title", "url", "summary"],
};
/** Words past this many of a page are not looked for. */
const MOST_CHARACTERS = 60_000;

/** The search index, built here and loaded by the search page; and MiniSearch itself, for that page alone. */
export function makeSearchIndex(
	course: Course,
	data: CourseData,
): GeneratedFile[] {
	const library = "assets/minisearch.js";
	return [
		{
			outputPath: "search.json",
			url: "/search.json",
			late: true,
			render: () => renderIndex(course, data),
		},
		{ outputPath: library, url: `/${library}`, copyOf: findMiniSearch() },
	];
}

function renderIndex(course: Course, data: CourseData): string {
	const index = new MiniSearch(OPTIONS);
	const pages = documentsOf(course).filter(isSearched);
	index.addAll(
		pages.map((document, id) => describePage(course, data, document, id)),
	);
	return JSON.stringify(index);
}

function isSearched({
	written,
	generated,
	outputExtension,
	data,
}: CourseDocument) {
	return (
		written &&
		!generated &&
		outputExtension === ".html" &&
		data.search !== false &&
		Boolean(data.title)
	);
}

function describePage(
	{ config }: Course,
	{ page }: CourseData,
	document: CourseDocument,
	id: number,
) {
	const { title, number, unit, description, topics } = page(document);
	return {
		id,
		title: number ? `${unit} ${number}: ${title}` : title,
		url: siteAddress(config, document.url),
		summary: description ?? "",
		headings: document.facts?.headings.map(({ text }) => text).join(" ") ?? "",
		topics: topics.map(({ label }) => label).join(" "),
		text: plainText(document.content.slice(0, MOST_CHARACTERS)),
	};
}

/** The library's module for browsers, beside the one Node resolves. */
function findMiniSearch(): string {
	const main = createRequire(import.meta.url).resolve("minisearch");
	return join(dirname(dirname(main)), "es", "index.js");
}
