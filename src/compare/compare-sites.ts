import { comparePages } from "./compare-pages.ts";
import { readPage } from "./read-page.ts";
import type { Comparison, PageDifference } from "./types.ts";

/** A site, one file at a time. */
export interface SiteFiles {
	readonly paths: ReadonlySet<string>;
	/** The text of a file. */
	read(path: string): Promise<string> | string;
}

/**
 * Hold one build of a course against another: which files only one of them has, and which pages say something else.
 *
 * Files that are no pages count by their name alone.
 */
export async function compareSites(
	ours: SiteFiles,
	theirs: SiteFiles,
): Promise<Comparison> {
	const different: PageDifference[] = [];
	let compared = 0;
	for (const path of [...ours.paths].sort()) {
		if (!/\.html?$/.test(path) || !theirs.paths.has(path)) continue;
		compared += 1;
		const difference = comparePages(
			path,
			readPage(await ours.read(path)),
			readPage(await theirs.read(path)),
		);
		if (difference) different.push(difference);
	}
	return {
		missing: [...theirs.paths].filter((path) => !ours.paths.has(path)).sort(),
		extra: [...ours.paths].filter((path) => !theirs.paths.has(path)).sort(),
		different: different.sort((a, b) => b.share - a.share),
		compared,
	};
}
