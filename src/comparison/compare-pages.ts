import type { Aspect, Difference, PageDigest } from "./types.ts";

const aspects: readonly Aspect[] = [
	"words",
	"headings",
	"links",
	"images",
	"code",
	"formulas",
];
const shown = 8;

/** The aspects in which two pages differ; none where they are the same to a reader. */
export function comparePages(
	ours: PageDigest,
	theirs: PageDigest,
): Difference[] {
	return aspects.flatMap(
		(aspect) => compareLists(aspect, ours[aspect], theirs[aspect]) ?? [],
	);
}

function compareLists(
	aspect: Aspect,
	ours: readonly string[],
	theirs: readonly string[],
): Difference | undefined {
	const from = firstDifference(ours, theirs);
	if (from === undefined) return undefined;
	return {
		aspect,
		ours: ours.slice(from, from + shown),
		theirs: theirs.slice(from, from + shown),
		count: countOneSided(ours, theirs),
	};
}

function firstDifference(
	ours: readonly string[],
	theirs: readonly string[],
): number | undefined {
	const length = Math.max(ours.length, theirs.length);
	for (let index = 0; index < length; index++)
		if (ours[index] !== theirs[index]) return index;
	return undefined;
}

/** Items without a counterpart, order left out of account; 1 where only the order differs. */
function countOneSided(
	ours: readonly string[],
	theirs: readonly string[],
): number {
	const balance = new Map<string, number>();
	for (const item of ours) balance.set(item, (balance.get(item) ?? 0) + 1);
	for (const item of theirs) balance.set(item, (balance.get(item) ?? 0) - 1);
	const sum = [...balance.values()].reduce(
		(total, count) => total + Math.abs(count),
		0,
	);
	return Math.max(sum, 1);
}
