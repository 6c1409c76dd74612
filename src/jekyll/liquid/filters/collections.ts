import { contextual, type FilterTable, pure } from "./filter.ts";
import { groupBy, groupByExp } from "./group-by.ts";
import { sort } from "./sort.ts";
import { find, findExp, where, whereExp } from "./where.ts";

/** Jekyll's filters that select, group and order items. */
export const collectionFilters: FilterTable = {
	where: pure(where, 2),
	where_exp: contextual(whereExp, 2),
	find: pure(find, 2),
	find_exp: contextual(findExp, 2),
	group_by: pure(groupBy, 1),
	group_by_exp: contextual(groupByExp, 2),
	sort: pure(sort, 0, 2),
};
