import type { Course, CourseDocument } from "../../course/types.ts";
import { languageOf } from "../../words/index.ts";
import { generatedPage } from "../generated-page.ts";

/** The page hosts show for an address that leads nowhere. */
export function makeNotFound(course: Course): CourseDocument[] {
	const data = {
		layout: "404",
		title: languageOf(course).say("page_not_found"),
		lectern_page: "404",
		sitemap: false,
	};
	return [generatedPage({ url: "/404.html", data })];
}
