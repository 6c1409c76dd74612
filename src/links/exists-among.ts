/**
 * Whether one of these files is served at an address, as static hosts do it: a folder by its `index.html`, with a slash or
 * without one, and `/about` by `about.html`.
 *
 * @param files - Paths below the site's root, without a leading slash.
 */
export function existsAmong(
	files: Iterable<string>,
): (path: string) => boolean {
	const paths = new Set<string>();
	for (const file of files) paths.add(`/${file}`);
	return (path) => {
		const folder = path.replace(/\/$/, "");
		return (
			paths.has(path) ||
			INDEXES.some((index) => paths.has(folder + index)) ||
			(folder === path && paths.has(`${path}.html`))
		);
	};
}

const INDEXES = ["/index.html", "/index.htm"];
