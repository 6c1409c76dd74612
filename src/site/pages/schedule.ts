import type { Course, CourseDocument } from "../../course/types.ts";
import { languageOf } from "../../words/index.ts";
import { generatedPage } from "../generated-page.ts";

/** The calendar, for a course that has one (`_data/schedule.yml` or `schedule:` in `_config.yml`). */
export function makeSchedule(course: Course): CourseDocument[] {
	const { data, config } = course;
	if (!Array.isArray(data.schedule ?? config.schedule)) return [];
	const front = {
		layout: "schedule",
		title: languageOf(course).say("schedule"),
		lectern_page: "schedule",
	};
	return [generatedPage({ url: "/schedule/", data: front })];
}
