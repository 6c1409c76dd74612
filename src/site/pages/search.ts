import type { Course, CourseDocument } from "../../course/types.ts";
import { languageOf } from "../../words/index.ts";
import { generatedPage } from "../generated-page.ts";

/** Where the search form leads; without script, a plain list of the lectures. */
export function makeSearch(course: Course): CourseDocument[] {
	const data = {
		layout: "search",
		title: languageOf(course).say("search"),
		lectern_page: "search",
		sitemap: false,
	};
	return [generatedPage({ url: "/search/", data })];
}
