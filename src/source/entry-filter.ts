import { compileGlob } from "./fnmatch.ts";

/** Which names in a folder are read: Jekyll's rules for hidden, special, backup, included and excluded files. */
export interface EntryFilter {
	/**
	 * @param entry - A name in a folder, or a path below it.
	 * @param base - The folder, relative to the course, with `/` at both ends (`/` for the course itself).
	 */
	accepts(entry: string, base: string, isFolder: boolean): boolean;
}

const SPECIAL_START = /^[._#~]/;

export type Test = (path: string, isFolder?: boolean) => boolean;

/** The filter that `include:` and `exclude:` make; entries that are not texts are passed over. */
export function createEntryFilter(
	include: unknown,
	exclude: unknown,
): EntryFilter {
	const includes = patternsOf(include);
	const isIncluded = anyOf(includes);
	const isExcluded = anyOf(
		patternsOf(exclude).filter((pattern) => !includes.includes(pattern)),
	);
	return {
		accepts(entry, base, isFolder) {
			if (entry.endsWith(".")) return false;
			const name = baseName(entry);
			const included =
				isIncluded(`/${entry}`, isFolder) || isIncluded(`/${name}`, isFolder);
			if (included) return true;
			if (isExcluded(base + entry, isFolder)) return false;
			return !(
				SPECIAL_START.test(entry) ||
				SPECIAL_START.test(name) ||
				entry.endsWith("~")
			);
		},
	};
}

function patternsOf(list: unknown): string[] {
	return Array.isArray(list)
		? list.filter((item): item is string => typeof item === "string")
		: [];
}

/** Whether a path, with its leading slash, is one that the patterns of an `exclude:` name. */
export function anyOf(patterns: readonly string[]): Test {
	const tests = patterns.map(compilePattern);
	return (path, isFolder) => tests.some((test) => test(path, isFolder));
}

/** A pattern holds for what it matches, for what begins with it, and for the folder it names with a slash. */
function compilePattern(pattern: string): Test {
	const rooted = `/${pattern}`.replace(/^\/+/, "/");
	const matches = compileGlob(rooted);
	return (path, isFolder) =>
		path.startsWith(rooted) ||
		matches(path) ||
		(isFolder === true && rooted === `${path}/`);
}

function baseName(entry: string): string {
	return entry.slice(entry.lastIndexOf("/") + 1);
}
