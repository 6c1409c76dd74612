import type { Course, CourseDocument } from "../../course/types.ts";
import { absoluteAddress, type CourseData, textOf } from "../../page/index.ts";
import { playerAddress, videoKey } from "../../video/index.ts";
import type { Video } from "../../video/types.ts";
import { languageOf } from "../../words/index.ts";
import type { GeneratedFile } from "../types.ts";
import { documentsOf } from "../uses-own-theme.ts";
import { element, empty, xmlDocument } from "../xml.ts";

const NAMESPACES = {
	version: "2.0",
	"xmlns:atom": "http://www.w3.org/2005/Atom",
	"xmlns:media": "http://search.yahoo.com/mrss/",
};

/**
 * The videos of the lectures as a media feed (Media RSS).
 *
 * @see https://www.rssboard.org/media-rss
 */
export function makeVideoFeed(
	course: Course,
	data: CourseData,
): GeneratedFile[] {
	const render = () => renderFeed(course, data);
	return [{ outputPath: "videos.xml", url: "/videos.xml", render }];
}

function renderFeed(course: Course, { page }: CourseData): string {
	const { config } = course;
	const documents = documentsOf(course).filter(
		({ written, facts }) => written && (facts?.videos.length ?? 0) > 0,
	);
	const language = languageOf(course);
	const title = textOf(config.title) ?? language.say("course");
	return xmlDocument(
		element("rss", NAMESPACES, [
			element("channel", {}, [
				element("title", {}, language.say("videos_of", { course: title })),
				element("link", {}, absoluteAddress(config, "/")),
				element("description", {}, textOf(config.description) ?? title),
				empty("atom:link", {
					rel: "self",
					type: "application/rss+xml",
					href: absoluteAddress(config, "/videos.xml"),
				}),
				...documents.flatMap((document) => {
					const { title, number, unit } = page(document);
					const name = language.numberedTitle(unit, number, title);
					return (document.facts?.videos ?? []).map((video) =>
						renderItem(course, document, video, video.title ?? name),
					);
				}),
			]),
		]),
	);
}

function renderItem(
	{ config }: Course,
	{ url, date }: CourseDocument,
	video: Video,
	title: string,
): string {
	const media =
		video.provider === "file"
			? empty("media:content", {
					url: absoluteAddress(config, video.url),
					medium: "video",
				})
			: element("media:content", { medium: "video" }, [
					empty("media:player", { url: playerAddress(video) }),
				]);
	const address = absoluteAddress(config, url);
	return element("item", {}, [
		element("title", {}, title),
		element("link", {}, address),
		// Two lectures may show one video, and a playlist has no id.
		element("guid", { isPermaLink: "false" }, `${address}#${videoKey(video)}`),
		element("pubDate", {}, date?.toUTCString()),
		media,
		video.thumbnailUrl
			? empty("media:thumbnail", { url: video.thumbnailUrl })
			: "",
	]);
}
