import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Course, CourseDocument } from "../../course/types.ts";
import { relativeAddress } from "../../links/index.ts";
import { once } from "../../once.ts";
import {
	type CourseData,
	type LectureCard,
	siteAddress,
} from "../../page/index.ts";
import { languageOf } from "../../words/index.ts";
import type { SearchMemory } from "../search/search-memory.ts";
import type { SearchedPage } from "../search/types.ts";
import type { GeneratedFile } from "../types.ts";
import { documentsOf } from "../uses-own-theme.ts";

/** The page that reads the index. */
const SEARCH_PAGE = "/search/";

/**
 * The search index, built here and loaded by the search page; and MiniSearch itself, for that page alone.
 *
 * A page that is opened from a disk may fetch nothing: a site for that has the index as a script, too.
 */
export function makeSearchIndex(
	course: Course,
	data: CourseData,
	memory: SearchMemory,
): GeneratedFile[] {
	const library = "assets/minisearch.js";
	const index = once(() => renderIndex(course, data, memory));
	const file = (name: string, render: () => string): GeneratedFile => ({
		outputPath: name,
		url: `/${name}`,
		render,
	});
	return [
		file("search.json", index),
		...(course.config.lectern.relative
			? [file("search.js", () => `window.lecternSearchIndex = ${index()};\n`)]
			: []),
		{ outputPath: library, url: `/${library}`, copyOf: findMiniSearch() },
	];
}

function renderIndex(
	course: Course,
	data: CourseData,
	memory: SearchMemory,
): string {
	const pages = documentsOf(course).filter(isSearched);
	const cards = new Map(data.site.lectures.map((card) => [card.url, card]));
	return memory.index.write(
		pages.map((document) => ({
			...describePage(course, data, document, cards.get(document.url)),
			text: memory.wordsOf(document),
		})),
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
	course: Course,
	{ page }: CourseData,
	document: CourseDocument,
	card: LectureCard | undefined,
): Omit<SearchedPage, "text"> {
	const { title, number, unit, description, topics } = page(document);
	const { config } = course;
	const address = siteAddress(config, document.url);
	return {
		title: languageOf(course).numberedTitle(unit, number, title),
		url: config.lectern.relative
			? relativeAddress(address, SEARCH_PAGE, config.baseurl)
			: address,
		summary: card?.summary ?? description ?? "",
		headings: document.facts?.headings.map(({ text }) => text).join(" ") ?? "",
		topics: topics.map(({ label }) => label).join(" "),
	};
}

/** The library as a script for browsers, beside the one Node resolves. */
function findMiniSearch(): string {
	const main = createRequire(import.meta.url).resolve("minisearch");
	return join(dirname(dirname(main)), "umd", "index.js");
}
