import type { Course, CourseDocument } from "../../course/types.ts";
import { languageOf } from "../../words/index.ts";
import { generatedPage } from "../generated-page.ts";

/** All lectures by year. */
export function makeArchive(course: Course): CourseDocument[] {
	const data = {
		layout: "archive",
		title: languageOf(course).say("archive"),
		lectern_page: "archive",
	};
	return [generatedPage({ url: "/archive/", data })];
}
