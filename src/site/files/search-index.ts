import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Course, CourseDocument } from "../../course/types.ts";
import { type CourseData, siteAddress } from "../../page/index.ts";
import { invertIndex } from "../search/invert-index.ts";
import { searchedWords } from "../search/searched-words.ts";
import type { SearchedPage } from "../search/types.ts";
import type { GeneratedFile } from "../types.ts";
import { documentsOf } from "../uses-own-theme.ts";

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
	const pages = documentsOf(course).filter(isSearched);
	return invertIndex(
		pages.map((document) => describePage(course, data, document)),
	);
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
): SearchedPage {
	const { title, number, unit, description, topics } = page(document);
	return {
		title: number ? `${unit} ${number}: ${title}` : title,
		url: siteAddress(config, document.url),
		summary: description ?? "",
		headings: document.facts?.headings.map(({ text }) => text).join(" ") ?? "",
		topics: topics.map(({ label }) => label).join(" "),
		text: searchedWords(document.content),
	};
}

/** The library's module for browsers, beside the one Node resolves. */
function findMiniSearch(): string {
	const main = createRequire(import.meta.url).resolve("minisearch");
	return join(dirname(dirname(main)), "es", "index.js");
}
