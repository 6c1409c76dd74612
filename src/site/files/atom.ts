import type { Course } from "../../course/types.ts";
import { absoluteAddress, type CourseData, textOf } from "../../page/index.ts";
import { type Language, languageOf } from "../../words/index.ts";
import type { GeneratedFile } from "../types.ts";
import { element, empty, xmlDocument } from "../xml.ts";
import { type FeedEntry, listEntries } from "./feed-entries.ts";

/**
 * The course's Atom feed: the newest lectures with their text.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function makeAtom(course: Course, data: CourseData): GeneratedFile[] {
	const render = () => renderAtom(course, listEntries(course, data));
	return [{ outputPath: "feed.xml", url: "/feed.xml", render }];
}

function renderAtom(course: Course, entries: readonly FeedEntry[]): string {
	const { config } = course;
	const language = languageOf(course);
	const title = textOf(config.title) ?? language.say("course");
	const author = textOf(config.author) ?? title;
	const newest = entries[0]?.date ?? new Date(0);
	return xmlDocument(
		element("feed", attributesOf(language), [
			element("title", {}, title),
			element("subtitle", {}, textOf(config.description)),
			element("id", {}, absoluteAddress(config, "/")),
			empty("link", { href: absoluteAddress(config, "/") }),
			empty("link", {
				rel: "self",
				type: "application/atom+xml",
				href: absoluteAddress(config, "/feed.xml"),
			}),
			element("updated", {}, newest.toISOString()),
			element("author", {}, [element("name", {}, author)]),
			...entries.map(renderEntry),
		]),
	);
}

/** English is what readers of feeds take for granted. */
function attributesOf({ isEnglish, tag }: Language) {
	const xmlns = "http://www.w3.org/2005/Atom";
	return isEnglish ? { xmlns } : { xmlns, "xml:lang": tag };
}

function renderEntry(entry: FeedEntry): string {
	return element("entry", {}, [
		element("title", {}, entry.title),
		element("id", {}, entry.url),
		empty("link", { rel: "alternate", type: "text/html", href: entry.url }),
		element("published", {}, entry.date.toISOString()),
		element("updated", {}, entry.date.toISOString()),
		...entry.topics.map((term) => empty("category", { term })),
		element("summary", {}, entry.summary),
		element("content", { type: "html", "xml:base": entry.url }, entry.html),
	]);
}
