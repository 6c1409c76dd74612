import { readdirSync } from "node:fs";
import { join, posix } from "node:path";
import type { Course, CourseDocument } from "../../course/types.ts";
import { isRecord } from "../../ruby/record.ts";

/** A bibliography that a document cites from: as it is named, and the paths it may have, relative to the course. */
export interface BibliographyName {
	readonly written: string;
	/** The key of the front matter that names it; empty where the course does. */
	readonly key: string;
	readonly candidates: readonly string[];
}

/**
 * A document's bibliographies: those its `bibliography:` or `references:` name, or else all of the course's folder
 * where it has no works of its own.
 *
 * A name may be a path from the course's top or from the document's folder, or that of a file in the course's folder
 * of bibliographies (jekyll-scholar's `source`) or in `assets/bibliography` (al-folio's); `.bib` may be left out.
 */
export function namesFor(
	course: Course,
	{ data, path }: CourseDocument,
): BibliographyName[] {
	const source = sourceOf(course);
	const named = [
		...strings(data.bibliography).map((written) => ({
			written,
			key: "bibliography",
		})),
		...strings(data.references)
			.filter((name) => /^[^\s"]+\.bib$/.test(name))
			.map((written) => ({ written, key: "references" })),
	];
	if (named.length === 0)
		return ownWorks({ data }).length > 0
			? []
			: ofCourse(course, listBibliographies(course));
	const folders = ["", posix.dirname(path), source, "assets/bibliography"];
	return named.map((name) => ({
		...name,
		candidates: pathsOf(name.written, folders),
	}));
}

/** The works that front matter itself holds: the maps of its `references:`, pandoc's inline bibliography. */
export const ownWorks = ({
	data,
}: Pick<CourseDocument, "data">): Record<string, unknown>[] =>
	[data.references].flat().filter(isRecord);

/** The files a tag names (`--file books`), in the course's folder or from its top. */
export const namesOfTag = (
	course: Course,
	files: readonly string[],
): BibliographyName[] =>
	files.map((written) => ({
		written,
		key: "",
		candidates: pathsOf(written, [sourceOf(course), ""]),
	}));

/**
 * What jekyll-scholar's lists show of a course: its `bibliography:` setting (a name, or a pattern for all of the
 * folder), else `references.bib`; all of the folder where that is not there.
 */
export function listedByDefault(
	course: Course,
	{ data }: CourseDocument,
): BibliographyName[] {
	const known = listBibliographies(course);
	const own = isRecord(data.scholar) ? data.scholar.bibliography : undefined;
	const setting = String(
		own ?? settingsOf(course).bibliography ?? "references.bib",
	);
	if (setting.includes("*")) return ofCourse(course, known);
	const file = pathsOf(setting, [""])[0] ?? setting;
	return ofCourse(course, known.includes(file) ? [file] : known);
}

const ofCourse = (
	course: Course,
	names: readonly string[],
): BibliographyName[] =>
	names.map((written) => ({
		written,
		key: "",
		candidates: [`${sourceOf(course)}/${written}`],
	}));

const strings = (value: unknown): string[] =>
	[value].flat().filter((each): each is string => typeof each === "string");

function pathsOf(written: string, folders: readonly string[]): string[] {
	const file = /\.\w{3,6}$/.test(written) ? written : `${written}.bib`;
	const paths = folders.map((folder) =>
		posix.join(folder, file.replace(/^\//, "")),
	);
	return [...new Set(paths)].filter((path) => !path.startsWith("../"));
}

/** The course's `scholar:`, jekyll-scholar's settings. */
export function settingsOf({ config }: Course): Record<string, unknown> {
	const { scholar } = config as unknown as { readonly scholar?: unknown };
	return isRecord(scholar) ? scholar : {};
}

/** The course's folder of bibliographies, relative to it. */
function sourceOf(course: Course): string {
	const { source } = settingsOf(course);
	return typeof source === "string"
		? source.replace(/^\.?\//, "").replace(/\/$/, "")
		: "_bibliography";
}

/** The names of the files in the course's folder of bibliographies. */
export function listBibliographies(course: Course): string[] {
	try {
		return readdirSync(join(course.source, sourceOf(course)))
			.filter((name) => /\.bib(?:tex)?$/.test(name))
			.sort();
	} catch {
		return [];
	}
}
