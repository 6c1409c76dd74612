import {
	type AspectDifference,
	aspects,
	type PageDifference,
	type PageText,
} from "./types.ts";

/** How two readings of one page differ; nothing where they do not. */
export function comparePages(
	path: string,
	ours: PageText,
	theirs: PageText,
): PageDifference | undefined {
	const differing = aspects
		.map((aspect) => ({
			aspect,
			...compareLists(ours[aspect], theirs[aspect]),
		}))
		.filter(({ missing, extra }) => missing.length + extra.length > 0);
	if (!differing.length) return undefined;
	const all = aspects.reduce(
		(sum, aspect) => sum + ours[aspect].length + theirs[aspect].length,
		0,
	);
	return { path, aspects: differing, share: sizeOf(differing) / all };
}

function sizeOf(differing: readonly AspectDifference[]): number {
	return differing.reduce(
		(sum, { missing, extra }) => sum + missing.length + extra.length,
		0,
	);
}

/**
 * What only one of two lists has, each counted as often as it is there; where they hold the same in another order,
 * what stands first in the wrong place.
 */
function compareLists(
	ours: readonly string[],
	theirs: readonly string[],
): Pick<AspectDifference, "missing" | "extra"> {
	const missing = without(theirs, ours);
	const extra = without(ours, theirs);
	if (missing.length + extra.length) return { missing, extra };
	const at = ours.findIndex((item, index) => item !== theirs[index]);
	return at < 0
		? { missing, extra }
		: { missing: theirs.slice(at, at + 1), extra: ours.slice(at, at + 1) };
}

function without(list: readonly string[], other: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const item of other) counts.set(item, (counts.get(item) ?? 0) + 1);
	return list.filter((item) => {
		const left = counts.get(item) ?? 0;
		counts.set(item, left - 1);
		return left <= 0;
	});
}
