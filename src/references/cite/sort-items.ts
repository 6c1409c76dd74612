import { latin } from "../citation-key.ts";
import { shortName } from "../format/names.ts";
import { collate } from "../page/collate.ts";
import type { CslItem } from "../types.ts";

/** By first author, then year, then title; a work without authors by its title. */
export function sortItems(items: readonly CslItem[]): CslItem[] {
	return items
		.map((item) => ({
			item,
			key: `${nameOf(item)} ${item.issued?.["date-parts"]?.[0]?.[0] ?? ""} ${(item.title ?? "").replace(/^(?:an?|the)\s/i, "")}`,
		}))
		.sort((one, other) => collate(one.key, other.key))
		.map(({ item }) => item);
}

const nameOf = (item: CslItem): string =>
	latin(shortName(item.author?.[0] ?? item.editor?.[0]) || (item.title ?? ""));
