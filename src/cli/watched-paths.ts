import { relative, sep } from "node:path";
import { contains } from "../output/index.ts";
import type { Watch } from "../source/watch-paths.ts";
import type { Configured } from "./configure.ts";
import { pathsRead } from "./paths-read.ts";

const never = new Set([
	".git",
	".svn",
	"node_modules",
	".jekyll-cache",
	".sass-cache",
]);

/**
 * Watch what a course is made of: its folder, its configuration, the folders of its theme, its Sass and its plugins;
 * not what is made of it.
 *
 * @param since - Milliseconds since 1970: what has changed since then is told, too.
 */
export async function courseWatch(
	configured: Configured,
	since: number,
	onChange: (changed: readonly string[]) => void,
): Promise<Watch> {
	const { watchPaths } = await import("../source/watch-paths.ts");
	const paths = pathsRead(configured);
	const isIgnored = ignoredIn(configured);
	return watchPaths({ paths, isIgnored, since }, onChange);
}

/** What of a course's folder no build reads. */
export function ignoredIn({ config }: Configured): (path: string) => boolean {
	const made = [config.destination, config.lectern.cache];
	const excluded = Array.isArray(config.exclude)
		? new Set(config.exclude.map((path) => String(path).replace(/\/$/, "")))
		: new Set<string>();
	return (path) => {
		if (made.some((folder) => contains(folder, path))) return true;
		const below = relative(config.source, path).split(sep).join("/");
		return (
			excluded.has(below) || below.split("/").some((name) => never.has(name))
		);
	};
}
