import type { CitationStyle } from "../format/format-citation.ts";
import type { CslItem } from "../types.ts";
import { authorDate } from "./author-date.ts";
import { sortItems } from "./sort-items.ts";

/** Gives a work the letter behind its year, where it has one on this page. */
export type WithYearLetter = (item: CslItem) => CslItem;

/**
 * Tell works apart whose marks would be the same: `Smith 2017a`, `Smith 2017b`, in the order of the list, as
 * Chicago (15.20) and APA (8.19) have it.
 *
 * @param items - All works that the page cites or lists.
 * @returns What adds CSL's `year-suffix`; undefined where no two are the same.
 */
export function yearLetters(
	items: readonly CslItem[],
	style: CitationStyle,
): WithYearLetter | undefined {
	const marks = new Map<string, CslItem[]>();
	for (const item of sortItems(items)) {
		const mark = authorDate(item, { key: item.id }, style).label;
		marks.set(mark, [...(marks.get(mark) ?? []), item]);
	}
	const letters = new Map(
		[...marks.values()]
			.filter((same) => same.length > 1)
			.flatMap((same) => same.map(({ id }, at) => [id, letter(at)] as const)),
	);
	if (letters.size === 0) return undefined;
	return (item) => {
		const suffix = letters.get(item.id);
		return suffix ? { ...item, "year-suffix": suffix } : item;
	};
}

/** `a` … `z`, `aa` … */
const letter = (at: number): string =>
	(at >= 26 ? letter(Math.floor(at / 26) - 1) : "") +
	String.fromCharCode(97 + (at % 26));
