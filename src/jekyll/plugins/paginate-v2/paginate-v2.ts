import type { CourseDocument } from "../../../course/types.ts";
import { deepMerge, isRecord } from "../../../ruby/record.ts";
import { optionsAt, type Plugin } from "../types.ts";
import { autopages } from "./autopages.ts";
import { PAGINATION_DEFAULTS } from "./options.ts";
import { paginatePage } from "./paginate-page.ts";

/** jekyll-paginate-v2: lists of documents on every page that says `pagination: {enabled: true}`, and `autopages`. */
export const paginateV2: Plugin = {
	names: ["jekyll-paginate-v2"],
	run(course, context) {
		const { config } = context;
		const site = deepMerge(
			PAGINATION_DEFAULTS,
			optionsAt(config, "pagination"),
		);
		const pages = [...course.pages, ...autopages(course, context, site)];
		if (!site.enabled) return { ...course, pages };
		const asks = ({ data }: CourseDocument) =>
			isRecord(data.pagination) && Boolean(data.pagination.enabled);
		const lists = pages.filter(asks).flatMap((page) => {
			const options = deepMerge(site, optionsAt(page.data, "pagination"));
			return paginatePage(course, page, options);
		});
		return {
			...course,
			pages: [...pages.filter((page) => !asks(page)), ...lists],
		};
	},
};
