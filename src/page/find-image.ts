import type { CourseIndex } from "./course-index.ts";
import { textOf } from "./text.ts";

/**
 * An image of the front matter, if the course holds it.
 *
 * @param value - `image:` as jekyll-seo-tag reads it: an address, or a map with `path`.
 * @returns Its address below `baseurl`; undefined for none, for one on another host, and for one that is missing.
 */
export function findImage(
	{ fileUrls }: CourseIndex,
	value: unknown,
): string | undefined {
	const written =
		typeof value === "object" && value !== null && "path" in value
			? textOf(value.path)
			: textOf(value);
	if (!written || /^(?:[a-z]+:)?\/\//i.test(written)) return undefined;
	const url = `/${written.replace(/^\.?\//, "")}`;
	return fileUrls.has(url) ? url : undefined;
}
