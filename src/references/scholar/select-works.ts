import type { Library } from "../bibtex/library.ts";
import type { BibtexEntry } from "../bibtex/types.ts";
import type { CslItem } from "../types.ts";
import { compareValues, entryValue } from "./entry-value.ts";
import type { TagMarkup } from "./parse-tag.ts";
import { matchesQuery } from "./query.ts";
import type { ScholarSettings } from "./settings.ts";

/** A work as CSL and as its file has it. */
export interface ScholarWork {
	readonly item: CslItem;
	readonly entry: BibtexEntry;
}

/**
 * The works that a `{% bibliography %}` lists, in its order: those of the query, sorted, of these the cited ones.
 *
 * @param cited - Keys in the order of their first citation.
 */
export function selectWorks(
	library: Pick<Library, "items" | "entries">,
	settings: ScholarSettings,
	{ options }: Pick<TagMarkup, "options">,
	cited: readonly string[],
): ScholarWork[] {
	const works = [...library.entries.values()]
		.filter((entry) => matchesQuery(entry, settings.query))
		.flatMap((entry): ScholarWork[] => {
			const item = library.items.get(entry.key);
			return item ? [{ item, entry }] : [];
		});
	const inOrder = options.has("cited_in_order");
	const sorted = inOrder ? works : sortWorks(works, settings);
	const chosen =
		inOrder || options.has("cited")
			? onlyCited(sorted, cited, inOrder || settings.sortBy.length === 0)
			: sorted;
	if (settings.groupBy.length > 0) return chosen;
	const offset = Number(options.get("offset")?.at(-1)) || 0;
	const max = Number(options.get("max")?.at(-1) ?? Number.POSITIVE_INFINITY);
	return chosen.slice(offset, offset + max);
}

function onlyCited(
	works: readonly ScholarWork[],
	cited: readonly string[],
	byCitation: boolean,
): ScholarWork[] {
	if (!byCitation)
		return works.filter(({ entry }) => cited.includes(entry.key));
	const byKey = new Map(works.map((work) => [work.entry.key, work]));
	return cited.flatMap((key) => byKey.get(key) ?? []);
}

/** Stable; of several keys each has its direction, the last one's holds for those after it. */
export function sortWorks(
	works: readonly ScholarWork[],
	{ sortBy, order }: Pick<ScholarSettings, "sortBy" | "order">,
): ScholarWork[] {
	return [...works].sort(({ entry: one }, { entry: other }) => {
		for (const [at, name] of sortBy.entries()) {
			const difference = compareValues(
				entryValue(one, name),
				entryValue(other, name),
			);
			if (difference !== 0)
				return isDescending(order, at) ? -difference : difference;
		}
		return 0;
	});
}

export const isDescending = (order: readonly string[], at: number): boolean =>
	/^(?:desc|reverse)/i.test(order[at] ?? order.at(-1) ?? "");
