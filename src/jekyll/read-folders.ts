import { relative, sep } from "node:path";
import type { CourseDocument, StaticFile } from "../course/types.ts";
import type { Entry } from "../source/walk.ts";
import { createPage } from "./create-page.ts";
import { createStaticFile } from "./create-static-file.ts";
import { hasHeader } from "./has-header.ts";
import { isPublished } from "./publish.ts";
import type { SiteContext } from "./site-context.ts";

/** What the course's folders hold outside of collections, and the folders themselves, where posts may lie. */
export interface FolderContents {
	readonly pages: CourseDocument[];
	readonly staticFiles: StaticFile[];
	/** Relative to the course; `""` is the course itself. */
	readonly folders: string[];
}

/** Read the pages and static files of all folders that Jekyll's rules let in, and what `include:` names. */
export function readFolders(context: SiteContext): FolderContents {
	const folders: string[] = [];
	const files = [...walkFolders(context, "", folders)];
	const known = new Set(files.map((entry) => entry.path));
	const all = [
		...files,
		...includedFiles(context).filter((entry) => !known.has(entry.path)),
	];
	const pages: CourseDocument[] = [];
	const staticFiles: StaticFile[] = [];
	for (const entry of all)
		if (hasHeader(entry.absolutePath)) {
			const page = createPage(context, entry);
			if (isPagePublished(context, page)) pages.push(page);
		} else staticFiles.push(createStaticFile(context, entry));
	return {
		pages: pages.sort(byName),
		staticFiles: staticFiles.sort(byPath),
		folders,
	};
}

/** What lies deeper comes first: of pages with one name and one address Jekyll leaves the outermost. */
function* walkFolders(
	context: SiteContext,
	folder: string,
	folders: string[],
): Generator<Entry> {
	folders.push(folder);
	const base = folder ? `/${folder}/` : "/";
	const accepted = context.folders.list(folder).filter((entry) => {
		const name = entry.path.slice(base.length - 1);
		return context.filter.accepts(name, base, entry.isFolder);
	});
	for (const entry of accepted)
		if (entry.isFolder && !isOwnOutput(context, entry))
			yield* walkFolders(context, entry.path, folders);
	yield* accepted.filter((entry) => !entry.isFolder);
}

/** The destination and the cache may lie in the course under any name: they are never read. */
function isOwnOutput({ config }: SiteContext, entry: Entry): boolean {
	return (
		entry.absolutePath === config.destination ||
		entry.absolutePath === config.lectern.cache
	);
}

/** Files that `include:` names by their paths, whatever folder they lie in. */
function includedFiles({ config, folders }: SiteContext): Entry[] {
	const { include } = config;
	if (!Array.isArray(include)) return [];
	return include
		.map((name) => folders.find(toPath(config.source, String(name))))
		.filter((entry) => entry !== undefined)
		.filter((entry) => !entry.isFolder);
}

function toPath(source: string, name: string): string {
	const path = name.startsWith(source) ? relative(source, name) : name;
	return path
		.split(sep)
		.filter((part) => part && part !== "." && part !== "..")
		.join("/");
}

/** A page's own `published` counts, not one that front-matter defaults give it: so Jekyll has it. */
function isPagePublished(context: SiteContext, page: CourseDocument): boolean {
	const { data, keyPlaces } = page;
	return !keyPlaces.has("published") || isPublished(context, data);
}

/** Pages of one name stay in the order in which they were found. */
function byName(left: CourseDocument, right: CourseDocument): number {
	return compare(left.name, right.name);
}

function byPath(left: StaticFile, right: StaticFile): number {
	return compare(left.relativePath, right.relativePath);
}

function compare(left: string, right: string): number {
	return left < right ? -1 : left > right ? 1 : 0;
}
