import type { FrontMatter } from "../front-matter/types.ts";

/** The line of each key of front matter. */
export function linesOf({ places }: FrontMatter): Map<string, number> {
	return new Map([...places].map(([key, { line }]) => [key, line]));
}
