import type {
	Course,
	CourseDocument,
	Paginator,
} from "../../../course/types.ts";
import { isRecord } from "../../../ruby/record.ts";
import { outputPathOf } from "../../url.ts";
import {
	addressesOf,
	type ListAddresses,
	lastAddress,
} from "./list-addresses.ts";
import type { Options } from "./options.ts";
import { selectDocuments } from "./select-documents.ts";

/** One list: its pages in place of the page that asks for it. */
interface List {
	readonly template: CourseDocument;
	readonly options: Options;
	readonly documents: readonly CourseDocument[];
	readonly perPage: number;
	readonly total: number;
	readonly addresses: ListAddresses;
	readonly titleOf: (page: number) => string;
}

/** The pages of the list that `template` asks for. */
export function paginatePage(
	course: Course,
	template: CourseDocument,
	options: Options,
): CourseDocument[] {
	const list = planList(course, template, options);
	return Array.from({ length: list.total }, (_, index) =>
		pageOf(list, index + 1),
	);
}

function planList(
	course: Course,
	template: CourseDocument,
	options: Options,
): List {
	const documents = selectDocuments(course, options);
	const perPage = Number(options.per_page) || 10;
	const limit = Number(options.limit) || Number.POSITIVE_INFINITY;
	const pages = Math.min(limit, Math.ceil(documents.length / perPage));
	const total = Math.max(1, pages);
	const title = String(template.data.title || (course.config.title ?? ""));
	const addresses = addressesOf(template, options, total);
	const titleOf = (page: number) => pageTitle(options, title, page, total);
	return { template, options, documents, perPage, total, addresses, titleOf };
}

function pageOf(list: List, page: number): CourseDocument {
	const { template, total, addresses } = list;
	const url = addresses.url(page);
	const { autopage } = template.data;
	const data: Record<string, unknown> = {
		...template.data,
		title: list.titleOf(page),
		pagination_info: { curr_page: page, total_pages: total },
		...(autopage ? { autopages: autopage } : {}),
		...(template.data.permalink ? { permalink: addresses.path(page) } : {}),
		...(page > 1 ? { autogen: "jekyll-paginate-v2" } : {}),
	};
	return {
		...template,
		// The plugin's pages have no name of their own, and so are not converted.
		extension: ".html",
		generated: template.generated || page > 1,
		data,
		paginator: paginatorOf(list, page),
		url,
		outputPath: outputPathOf(url, ".html"),
	};
}

function paginatorOf(list: List, page: number): Paginator {
	const { template, options, documents, perPage, total, addresses } = list;
	return {
		page,
		per_page: perPage,
		posts: documents.slice((page - 1) * perPage, page * perPage),
		total_posts: documents.length,
		total_pages: total,
		page_path: addresses.path(page),
		previous_page: page > 1 ? page - 1 : null,
		previous_page_path: addresses.link(page - 1),
		next_page: page < total ? page + 1 : null,
		next_page_path: addresses.link(page + 1),
		first_page: 1,
		first_page_path: addresses.link(1),
		last_page: total,
		last_page_path: lastAddress(template, options, total),
		page_trail: trailOf(options, page, total)?.map((num) => ({
			num,
			path: addresses.path(num),
			title: list.titleOf(num),
		})),
	};
}

function pageTitle(
	options: Options,
	title: string,
	page: number,
	total: number,
): string {
	if (page === 1 || !options.title) return title;
	return String(options.title)
		.replace(":title", () => title)
		.replace(":num", String(page))
		.replace(":max", String(total));
}

/** The pages that are linked around one, the page itself among them. */
function trailOf(
	{ trail }: Options,
	page: number,
	total: number,
): number[] | undefined {
	const { before, after } = isRecord(trail) ? trail : {};
	const [back, forth] = [before, after].map((n) => Math.max(0, Number(n) || 0));
	const length = (back ?? 0) + (forth ?? 0) + 1;
	if (length === 1 || total === 1) return undefined;
	const first = Math.max(page - (back ?? 0) - 1, 0);
	const end = Math.min(first + length, total);
	const start = Math.max(0, end - length);
	return Array.from({ length: end - start }, (_, index) => start + index + 1);
}
