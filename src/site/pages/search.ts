import type { CourseDocument } from "../../course/types.ts";
import { generatedPage } from "../generated-page.ts";

/** Where the search form leads; without script, a plain list of the lectures. */
export function makeSearch(): CourseDocument[] {
	const data = {
		layout: "search",
		title: "Search",
		lectern_page: "search",
		sitemap: false,
	};
	return [generatedPage({ url: "/search/", data })];
}
