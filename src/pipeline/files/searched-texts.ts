import type { Course, Template } from "../../course/types.ts";
import type { SearchedText } from "../../links/index.ts";
import { once } from "../../once.ts";
import { createFolderReader } from "../../source/walk.ts";
import { readOwnText } from "./read-own-text.ts";

/**
 * The texts that a page may have an address from, nearest first: its own file, the templates, the data, the
 * configuration, the other documents. Each is read when it is asked for, and once.
 *
 * @returns for the path of a page, its texts.
 */
export function createTextFinder(
	course: Course,
): (path: string) => Iterable<SearchedText> {
	const known = new Map<string, readonly SearchedText[]>();
	const read = (path: string) => {
		const texts = known.get(path) ?? readText(course, path);
		known.set(path, texts);
		return texts;
	};
	const shared = [
		once(() => templatesOf(course)),
		once(() => [...dataFiles(course), "_config.yml"].flatMap(read)),
		once(() => documentsOf(course).flatMap(read)),
	];
	return function* textsOf(path) {
		yield* read(path);
		for (const texts of shared) yield* texts();
	};
}

/** @returns Nothing where the file cannot be read. */
function readText(course: Course, path: string): readonly SearchedText[] {
	const text = readOwnText(course, path);
	return text === undefined ? [] : [{ file: path, text }];
}

function templatesOf(course: Course): SearchedText[] {
	const includes = (course.includeNames?.() ?? []).flatMap(
		(name) => course.findInclude(name) ?? [],
	);
	return [...course.layouts.values(), ...includes]
		.filter(({ origin }) => origin === "course")
		.map(textOf);
}

function textOf({ path, body, bodyLine }: Template): SearchedText {
	return { file: path, text: body, firstLine: bodyLine };
}

function dataFiles({ source, config }: Course): string[] {
	const folder = String(config.data_dir || "_data");
	return createFolderReader(source)
		.files(folder)
		.map(({ path }) => path);
}

function documentsOf({ collections, pages }: Course): string[] {
	return [...collections.flatMap(({ documents }) => documents), ...pages]
		.filter(({ generated }) => !generated)
		.map(({ path }) => path);
}
