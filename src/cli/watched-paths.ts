import { relative, sep } from "node:path";
import { contains } from "../output/index.ts";
import type { Configured } from "./configure.ts";

const never = new Set([
	".git",
	".svn",
	"node_modules",
	".jekyll-cache",
	".sass-cache",
]);

/** Watch what a course is made of: its folder, its theme's, its configuration files; not what is made of it. */
export async function courseWatch(
	configured: Configured,
	onChange: (changed: readonly string[]) => void,
): Promise<{ close(): Promise<void> }> {
	const { watchFolders } = await import("../eleventy/watch-folders.ts");
	const { config, files } = configured;
	const theme = typeof config.theme_dir === "string" ? [config.theme_dir] : [];
	const paths = [config.source, ...theme, ...files];
	return watchFolders(paths, ignoredIn(configured), onChange);
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
