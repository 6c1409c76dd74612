import { posix } from "node:path";

/** Extensions that a converter turns into another; all others stay. */
const CONVERTED: Readonly<Record<string, string>> = {
	".scss": ".css",
	".sass": ".css",
};

/** The extension a file is written with: its permalink's, or what its converter makes of its own. */
export function outputExtensionOf(
	extension: string,
	permalink: string | undefined,
	markdownExtensions: ReadonlySet<string>,
): string {
	const asked =
		permalink && !permalink.endsWith("/") ? posix.extname(permalink) : "";
	if (asked) return asked;
	const lower = extension.toLowerCase();
	return markdownExtensions.has(lower)
		? ".html"
		: (CONVERTED[lower] ?? extension);
}

/** A document's own permalink as text; `undefined` for none. */
export function permalinkOf(
	data: Readonly<Record<string, unknown>>,
): string | undefined {
	const { permalink } = data;
	return permalink === undefined || permalink === null || permalink === false
		? undefined
		: String(permalink);
}
