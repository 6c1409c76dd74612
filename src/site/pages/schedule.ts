import type { Course, CourseDocument } from "../../course/types.ts";
import { generatedPage } from "../generated-page.ts";

/** The calendar, for a course that has one (`_data/schedule.yml` or `schedule:` in `_config.yml`). */
export function makeSchedule({ data, config }: Course): CourseDocument[] {
	if (!Array.isArray(data.schedule ?? config.schedule)) return [];
	const front = {
		layout: "schedule",
		title: "Schedule",
		lectern_page: "schedule",
	};
	return [generatedPage({ url: "/schedule/", data: front })];
}
