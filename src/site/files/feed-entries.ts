import type { Course, CourseDocument } from "../../course/types.ts";
import {
	absoluteAddress,
	type CourseData,
	siteAddress,
} from "../../page/index.ts";
import { languageOf } from "../../words/index.ts";
import { documentsOf } from "../uses-own-theme.ts";

const NEWEST = 20;

/** What a feed says of a lecture; addresses absolute. */
export interface FeedEntry {
	readonly title: string;
	readonly url: string;
	readonly date: Date;
	readonly summary?: string;
	readonly html: string;
	readonly topics: readonly string[];
}

/** The newest lectures that have a date, newest first. */
export function listEntries(course: Course, { site }: CourseData): FeedEntry[] {
	const documents = new Map(
		documentsOf(course).map((document) => [document.url, document]),
	);
	const language = languageOf(course);
	const dated = site.lectures.filter(({ date }) => date !== undefined);
	return dated
		.slice(-NEWEST)
		.reverse()
		.map(({ title, unit, number, url, date, summary, topics }) => ({
			title: language.numberedTitle(unit, number, title),
			url: absoluteAddress(course.config, url),
			date: date ?? new Date(0),
			summary,
			html: contentOf(course, documents.get(url)),
			topics: topics.map(({ label }) => label),
		}));
}

/** The rendered body with the addresses a feed reader needs. */
function contentOf({ config }: Course, document?: CourseDocument): string {
	const host = String(config.url ?? "").replace(/\/$/, "");
	const here = absoluteAddress(config, document?.url ?? "/");
	return (document?.content ?? "")
		.replace(/ (href|src)="\/(?!\/)/g, ` $1="${host}/`)
		.replace(/ href="#/g, ` href="${here}#`);
}

/** The course's own address for a feed's `home_page_url`. */
export function homeAddress({ config }: Course): string {
	return config.url ? absoluteAddress(config, "/") : siteAddress(config, "/");
}
