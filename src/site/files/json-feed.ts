import type { Course } from "../../course/types.ts";
import { absoluteAddress, type CourseData, textOf } from "../../page/index.ts";
import { languageOf } from "../../words/index.ts";
import type { GeneratedFile } from "../types.ts";
import { homeAddress, listEntries } from "./feed-entries.ts";

/**
 * The course's JSON feed.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function makeJsonFeed(
	course: Course,
	data: CourseData,
): GeneratedFile[] {
	const render = () => renderFeed(course, data);
	return [{ outputPath: "feed.json", url: "/feed.json", render }];
}

function renderFeed(course: Course, data: CourseData): string {
	const { config } = course;
	const feed = {
		version: "https://jsonfeed.org/version/1.1",
		title: textOf(config.title) ?? languageOf(course).say("course"),
		description: textOf(config.description),
		home_page_url: homeAddress(course),
		feed_url: absoluteAddress(config, "/feed.json"),
		language: textOf(config.lang)?.replaceAll("_", "-") ?? "en",
		items: listEntries(course, data).map((entry) => ({
			id: entry.url,
			url: entry.url,
			title: entry.title,
			summary: entry.summary,
			content_html: entry.html,
			date_published: entry.date.toISOString(),
			tags: entry.topics.length > 0 ? entry.topics : undefined,
		})),
	};
	return `${JSON.stringify(feed, null, "\t")}\n`;
}
