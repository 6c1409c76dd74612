import { comparePages } from "./compare-pages.ts";
import { digestPage } from "./digest-page.ts";
import type { PageComparison, SiteComparison } from "./types.ts";

/** A built site: its pages' paths and their HTML. */
export interface BuiltSite {
	readonly paths: readonly string[];
	readonly read: (path: string) => string;
}

/** Hold one build of a course against another: pages on one side only, and what differs on the others. */
export function compareSites(
	ours: BuiltSite,
	theirs: BuiltSite,
): SiteComparison {
	const known = new Set(ours.paths);
	const expected = new Set(theirs.paths);
	const both = ours.paths.filter((path) => expected.has(path)).sort();
	const compared = both.map(
		(path): PageComparison => ({
			path,
			differences: comparePages(
				digestPage(ours.read(path)),
				digestPage(theirs.read(path)),
			),
		}),
	);
	const different = compared.filter(({ differences }) => differences.length);
	return {
		missing: theirs.paths.filter((path) => !known.has(path)).sort(),
		extra: ours.paths.filter((path) => !expected.has(path)).sort(),
		same: compared.length - different.length,
		different: different.sort((a, b) => weight(b) - weight(a)),
	};
}

function weight({ differences }: PageComparison): number {
	return differences.reduce((sum, { count }) => sum + count, 0);
}
