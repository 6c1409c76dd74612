import { hash } from "../cache/index.ts";
import { findDuplicates } from "../course/find-duplicates.ts";
import type { Course, CourseDocument, StaticFile } from "../course/types.ts";
import type { Output } from "../output/types.ts";
import type { CourseData } from "../page/index.ts";
import { map, ok, type Result } from "../result.ts";
import {
	drawCard,
	type GeneratedFile,
	generateFiles,
	listCards,
	type SearchMemory,
	usesOwnTheme,
} from "../site/index.ts";
import { thumbnailNames } from "../video/index.ts";
import { listMathFiles } from "./files/math-files.ts";
import { listThemeFiles } from "./files/own-files.ts";
import { listThumbnails } from "./files/thumbnails.ts";
import { canResize, listVariants } from "./files/variants.ts";
import type { PageBook } from "./page-book.ts";

/**
 * Everything that is written, in a fixed order: pages, the course's files, what Lectern makes of the course, and last
 * what hangs on the pages.
 *
 * @param contents - A short name of all documents' contents; none where they differ every time.
 * @param search - What an earlier making of the search index has left.
 */
export function listOutputs(
	course: Course,
	data: () => CourseData,
	book: PageBook,
	contents: string | undefined,
	search: SearchMemory,
): Result<Output[]> {
	const documents = [
		...course.collections.flatMap(({ documents }) => documents),
		...course.pages,
	];
	const isOwn = usesOwnTheme(course);
	const { value: hidden, diagnostics } = findDuplicates(
		course,
		isOwn ? "error" : "warning",
	);
	const isShown = (file: CourseDocument | StaticFile) =>
		file.written && !hidden.has(file);
	const outputs = map(generateFiles(course, data, search), (files) =>
		withoutRepeats([
			...documents.filter(isShown).map((document) => book.output(document)),
			...listFiles(course.staticFiles.filter(isShown)),
			...documents.filter(isShown).flatMap(sourceMapOf),
			...withKeys(files, course, contents),
			...listPictures(course, documents),
			...(isOwn ? [...listThemeFiles(), ...cardsOf(course, data())] : []),
			...listMathFiles(book),
		]),
	);
	return ok(outputs.value, [...diagnostics, ...outputs.diagnostics]);
}

/** What Lectern makes of the course as a whole hangs on all of it; nobody who writes a lecture waits for it. */
function withKeys(
	files: readonly GeneratedFile[],
	{ data, staticFiles }: Course,
	contents: string | undefined,
): Output[] {
	const paths = staticFiles.map(({ url }) => url);
	const key = contents && hash(contents, JSON.stringify(data), ...paths);
	return files.map((file) =>
		"render" in file ? { ...file, late: true, ...(key && { key }) } : file,
	);
}

function sourceMapOf({ sourceMap, outputPath }: CourseDocument): Output[] {
	if (sourceMap === undefined) return [];
	return [
		{
			outputPath: `${outputPath}.map`,
			key: hash("source map", sourceMap),
			render: () => sourceMap,
		},
	];
}

function listFiles(files: readonly StaticFile[]): Output[] {
	return files.map(({ outputPath, url, absolutePath }) => ({
		outputPath,
		url,
		copyOf: absolutePath,
	}));
}

/** Thumbnails of the videos, and the smaller copies of images, that pages name. */
function listPictures(
	course: Course,
	documents: readonly CourseDocument[],
): Output[] {
	const videos = documents.flatMap(({ facts }) => facts?.videos ?? []);
	return [
		...listThumbnails(course, videos.flatMap(thumbnailNames)),
		...listVariants(
			course,
			documents.flatMap(({ facts }) => facts?.variants ?? []),
		),
	];
}

/** Pictures for social networks; drawn by sharp, so only where it is installed. */
function cardsOf(course: Course, data: CourseData): Output[] {
	if (!canResize()) return [];
	return listCards(course, data).map(({ outputPath, url, svg }) => ({
		outputPath,
		url,
		key: `card ${svg}`,
		render: async () => (await drawCard(svg)) ?? "",
	}));
}

/** Of two outputs with one path the first: what the course has, Lectern does not bring. */
function withoutRepeats(outputs: readonly Output[]): Output[] {
	const taken = new Set<string>();
	return outputs.filter(({ outputPath }) => {
		if (taken.has(outputPath)) return false;
		taken.add(outputPath);
		return true;
	});
}
