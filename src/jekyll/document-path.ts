import { posix } from "node:path";
import { withoutTrailingDots } from "./document-name.ts";
import type { SiteContext } from "./site-context.ts";

/** A path below `collections_dir`. */
export function relativePathOf(
	{ collectionsDir }: SiteContext,
	path: string,
): string {
	return collectionsDir && path.startsWith(`${collectionsDir}/`)
		? path.slice(collectionsDir.length + 1)
		: path;
}

/** The folders a post's `_posts` lies in: its first categories. */
export function foldersAbove(relativePath: string, special: string): string[] {
	if (relativePath.startsWith(special)) return [];
	const end = relativePath.indexOf(special);
	const above =
		end < 0 ? posix.dirname(relativePath) : relativePath.slice(0, end);
	return above
		.split("/")
		.filter((name) => name && name !== "." && name !== special);
}

export function cleanPath(
	relativePath: string,
	extension: string,
	relativeDirectory: string,
): string {
	const bare = extension
		? relativePath.slice(0, -extension.length)
		: relativePath;
	return withoutTrailingDots(bare.replace(relativeDirectory, ""));
}
