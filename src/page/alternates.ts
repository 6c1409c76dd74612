import type { Course, CourseDocument } from "../course/types.ts";
import type { Language } from "../words/index.ts";
import type { AlternateFile } from "./types.ts";

const FORMATS = [
	{ extension: "bib", label: "BibTeX", type: "application/x-bibtex" },
	{
		extension: "ris",
		label: "RIS",
		type: "application/x-research-info-systems",
	},
	{
		extension: "json",
		label: "CSL-JSON",
		type: "application/vnd.citationstyles.csl+json",
	},
] as const;

/** The course's feeds; each is there only where Lectern's theme makes it. */
export function listFeeds(
	language: Language,
	hasVideos: boolean,
): AlternateFile[] {
	const lectures = (format: string) =>
		language.say("feed_of_lectures", { format });
	const feeds = [
		{
			label: "Atom",
			title: lectures("Atom"),
			type: "application/atom+xml",
			url: "/feed.xml",
		},
		{
			label: "JSON",
			title: lectures("JSON"),
			type: "application/feed+json",
			url: "/feed.json",
		},
	];
	const videos = {
		label: language.say("videos"),
		title: language.say("feed_of_videos", { format: "RSS" }),
		type: "application/rss+xml",
		url: "/videos.xml",
	};
	return hasVideos ? [...feeds, videos] : feeds;
}

/** A lecture's references in the formats of reference managers, in a folder beside it. */
export function listExports(
	document: CourseDocument,
	language: Language,
): AlternateFile[] {
	return countReferences(document) > 0
		? exportsBelow(exportFolder(document.url), (format) =>
				language.say("references_of_lecture", { format }),
			)
		: [];
}

/** The same for the whole course, at its top. */
export function listCourseExports(
	course: Course,
	language: Language,
): AlternateFile[] {
	const documents = course.collections.flatMap(({ documents }) => documents);
	return documents.some((document) => countReferences(document) > 0)
		? exportsBelow("/", (format) =>
				language.say("readings_of_course", { format }),
			)
		: [];
}

/** `/2023/02/24/lecture9/` for `/2023/02/24/lecture9.html`. */
export function exportFolder(url: string): string {
	return `${url.replace(/(?:\/index)?\.html?$|\/$/, "")}/`;
}

export function countReferences({ facts }: CourseDocument): number {
	const groups = facts?.references.flatMap(({ groups }) => groups) ?? [];
	return groups.reduce((sum, { references }) => sum + references.length, 0);
}

function exportsBelow(
	folder: string,
	titleOf: (format: string) => string,
): AlternateFile[] {
	return FORMATS.map(({ extension, label, type }) => ({
		label,
		title: titleOf(label),
		type,
		url: `${folder}references.${extension}`,
	}));
}
