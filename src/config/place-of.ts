import type { SourceLocation } from "../source/types.ts";
import type { SiteConfig } from "./types.ts";

/**
 * Where an option stands.
 *
 * @param path - Its key, with dots for what is nested and numbers for entries of lists: `plugins.2`.
 * @returns The place of the nearest that is known: of `plugins` where the list has been given on one line by a merge,
 *   the beginning of `_config.yml` where nobody set it.
 */
export function placeOf({ lectern }: SiteConfig, path: string): SourceLocation {
	const steps = path.split(".");
	for (let length = steps.length; length > 0; length -= 1) {
		const place = lectern?.places?.get(steps.slice(0, length).join("."));
		if (place) return place;
	}
	return { file: "_config.yml", line: 1, column: 1 };
}
