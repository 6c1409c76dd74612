import type { Course, CourseDocument } from "../course/types.ts";
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
export function listFeeds(hasVideos: boolean): AlternateFile[] {
	const feeds = [
		{
			label: "Atom",
			title: "Lectures (Atom)",
			type: "application/atom+xml",
			url: "/feed.xml",
		},
		{
			label: "JSON",
			title: "Lectures (JSON)",
			type: "application/feed+json",
			url: "/feed.json",
		},
	];
	const videos = {
		label: "Videos",
		title: "Videos (RSS)",
		type: "application/rss+xml",
		url: "/videos.xml",
	};
	return hasVideos ? [...feeds, videos] : feeds;
}

/** A lecture's references in the formats of reference managers, in a folder beside it. */
export function listExports(document: CourseDocument): AlternateFile[] {
	return countReferences(document) > 0
		? exportsBelow(exportFolder(document.url), "References of this lecture")
		: [];
}

/** The same for the whole course, at its top. */
export function listCourseExports(course: Course): AlternateFile[] {
	const documents = course.collections.flatMap(({ documents }) => documents);
	return documents.some((document) => countReferences(document) > 0)
		? exportsBelow("/", "Readings of the course")
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

function exportsBelow(folder: string, title: string): AlternateFile[] {
	return FORMATS.map(({ extension, label, type }) => ({
		label,
		title: `${title} (${label})`,
		type,
		url: `${folder}references.${extension}`,
	}));
}
