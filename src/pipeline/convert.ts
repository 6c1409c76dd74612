/** What a file's ending makes of its text: Jekyll's converters. */
export type Conversion = "markdown" | "scss" | "sass" | "none";

/**
 * The converter for a file.
 *
 * @param markdownExtensions - `markdown_ext` of the configuration, `markdown,mkdown,mkdn,mkd,md`.
 */
export function conversionFor(
	extension: string,
	markdownExtensions: string,
): Conversion {
	const ending = extension.slice(1).toLowerCase();
	if (
		markdownExtensions
			.toLowerCase()
			.split(",")
			.map((word) => word.trim())
			.includes(ending)
	)
		return "markdown";
	return ending === "scss" || ending === "sass" ? ending : "none";
}
