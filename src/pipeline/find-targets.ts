import type { Course, CourseDocument } from "../course/types.ts";

export interface Target {
	readonly url: string;
	/** Found by its name alone, though it lies in a folder. */
	readonly loosely?: boolean;
}

/** Everything with an address by its path, and posts by what `post_url` calls them. */
export interface Targets {
	readonly byPath: (path: string) => Target | undefined;
	readonly post: (name: string) => Target | undefined;
	readonly modifiedTime: (path: string) => Date | undefined;
	readonly paths: () => Iterable<string>;
	readonly postNames: () => Iterable<string>;
}

/** Index a course once, so that `link` and `post_url` cost a look-up. */
export function indexTargets(course: Course): Targets {
	const documents = course.collections.flatMap(({ documents }) => documents);
	const files = course.collections.flatMap(({ staticFiles }) => staticFiles);
	const paths = new Map<string, Target | CourseDocument>();
	for (const target of [
		...files,
		...course.staticFiles,
		...course.pages,
		...documents,
	])
		paths.set(target.path, target);
	const posts = new Map<string, Target>();
	for (const document of documents)
		for (const [index, name] of postNames(document).entries())
			if (!posts.has(name))
				posts.set(name, index === 0 ? document : loosely(document));
	return {
		byPath: (path) => paths.get(path.replace(/^\//, "")),
		post: (name) => posts.get(name.replace(/^\//, "")),
		modifiedTime: (path) => {
			const target = paths.get(path);
			const time =
				target && "data" in target ? target.data.last_modified_at : undefined;
			return time instanceof Date ? time : undefined;
		},
		paths: () => paths.keys(),
		postNames: () => posts.keys(),
	};
}

/** `2023-02-24-title`, alone and below its folder, as `post_url` takes it. */
function postNames({ kind, path, extension }: CourseDocument): string[] {
	if (kind !== "post") return [];
	const name = path
		.replace(/(^|\/)_(posts|drafts)\//, "$1")
		.slice(0, -extension.length);
	return [name, name.slice(name.lastIndexOf("/") + 1)];
}

function loosely({ url }: CourseDocument): Target {
	return { url, loosely: true };
}
