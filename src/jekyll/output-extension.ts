import { posix } from "node:path";

/**
 * Extensions that converters turn into another, in small letters; all others stay.
 *
 * @param markdown - Extensions of Markdown files, with their dots.
 */
export function convertedExtensions(
	markdown: ReadonlySet<string>,
	hasCoffeeScript: boolean,
): ReadonlyMap<string, string> {
	return new Map([
		[".scss", ".css"],
		[".sass", ".css"],
		...(hasCoffeeScript ? [[".coffee", ".js"] as const] : []),
		...[...markdown].map((extension) => [extension, ".html"] as const),
	]);
}

/** The extension a file is written with: its permalink's, or what its converter makes of its own. */
export function outputExtensionOf(
	extension: string,
	permalink: string | undefined,
	converted: ReadonlyMap<string, string>,
): string {
	const asked =
		permalink && !permalink.endsWith("/") ? posix.extname(permalink) : "";
	if (asked) return asked;
	return converted.get(extension.toLowerCase()) ?? extension;
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
