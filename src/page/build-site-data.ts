import { once } from "../once.ts";
import { type Language, languageOf } from "../words/index.ts";
import { listCourseExports, listFeeds } from "./alternates.ts";
import type { CourseIndex } from "./course-index.ts";
import { groupTopics } from "./group-topics.ts";
import type { Lecture } from "./lectures.ts";
import { buildNavigation } from "./navigation.ts";
import { gatherReadings } from "./readings.ts";
import { readSchedule } from "./schedule.ts";
import { listStaff } from "./staff.ts";
import { textOf } from "./text.ts";
import type { ArchiveYear, SiteData } from "./types.ts";

/** `site.lectern`: what layouts show of the whole course. Costly parts are made when asked for, and once. */
export function buildSiteData(
	index: CourseIndex,
	lectures: readonly Lecture[],
): SiteData {
	const { course } = index;
	const language = languageOf(course);
	const readings = once(() => gatherReadings(index, lectures));
	const categories = once(() => groupTopics(lectures, "category"));
	const tags = once(() => groupTopics(lectures, "tag"));
	const schedule = readSchedule(index, lectures);
	const hasVideos = once(() => lectures.some(({ card }) => card.has_video));
	const exports = once(() => listCourseExports(course, language));
	const navigation = once(() =>
		buildNavigation(
			course,
			language,
			new Set([
				"search",
				...(schedule.length > 0 ? ["schedule"] : []),
				...(categories().length + tags().length > 0 ? ["topics"] : []),
				...(exports().length > 0 ? ["readings"] : []),
			]),
		),
	);
	return {
		lectures: lectures.map(({ card }) => card),
		get categories() {
			return categories();
		},
		get tags() {
			return tags();
		},
		archive: groupByYear(lectures, language),
		staff: listStaff(index),
		course_facts: readCourseFacts(index),
		schedule,
		get navigation() {
			return navigation();
		},
		get feeds() {
			return index.pageUrls.size > 0 && usesFeeds(index)
				? listFeeds(language, hasVideos())
				: [];
		},
		get exports() {
			return exports();
		},
		get readings() {
			return readings();
		},
	};
}

/** Feeds come with the generated pages, of which the archive is always one. */
function usesFeeds({ course }: CourseIndex): boolean {
	return course.pages.some(({ data }) => data.lectern_page === "archive");
}

function groupByYear(
	lectures: readonly Lecture[],
	language: Language,
): ArchiveYear[] {
	const years = new Map<string, Lecture["card"][]>();
	for (const { card } of lectures) {
		const year = card.date
			? String(card.date.wall.getUTCFullYear())
			: language.say("undated");
		const cards = years.get(year) ?? [];
		cards.push(card);
		years.set(year, cards);
	}
	return [...years]
		.map(([year, lectures]) => ({ year, lectures }))
		.sort((a, b) => (a.year < b.year ? 1 : -1));
}

/** `course:` of `_config.yml`, a list of short words; else its `term`, `meets` and `room`. */
function readCourseFacts({ course: { config } }: CourseIndex): string[] {
	const { course, institution, term, semester, meets, room } = config;
	const written = Array.isArray(course)
		? course
		: [institution, term ?? semester, meets, room];
	return written.flatMap((fact) => textOf(fact) ?? []);
}
