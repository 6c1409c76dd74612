/**
 * A path below the destination, tidied (`a//b/./c` is `a/b/c`).
 *
 * @param path - Relative, with `/`; a leading slash is the site's root.
 * @returns Nothing where it leads out of the destination, names no file, or is no path (holds a NUL).
 */
export function containedPath(path: string): string | undefined {
	const steps = path.split("/").filter((step) => step && step !== ".");
	const unsafe = !steps.length || steps.includes("..") || path.includes("\0");
	return unsafe || path.endsWith("/") ? undefined : steps.join("/");
}

/** `a/b`, then `a`, for `a/b/c.html`. */
export function* parentsOf(path: string): Generator<string> {
	for (
		let end = path.lastIndexOf("/");
		end > 0;
		end = path.lastIndexOf("/", end - 1)
	)
		yield path.slice(0, end);
}
