import { collectionFilters } from "./collections.ts";
import { dateFilters } from "./dates.ts";
import { escapeFilters } from "./escape.ts";
import type { Filter } from "./filter.ts";
import { listFilters } from "./lists.ts";
import { mathFilters } from "./math.ts";
import { stringFilters } from "./strings.ts";
import { textFilters } from "./texts.ts";
import { urlFilters } from "./urls.ts";

/** Every filter: Liquid's, Jekyll's, and those of plugins that are built in. */
export const filters: ReadonlyMap<string, Filter> = new Map(
	Object.entries({
		...stringFilters,
		...escapeFilters,
		...mathFilters,
		...listFilters,
		...collectionFilters,
		...dateFilters,
		...urlFilters,
		...textFilters,
	}),
);
