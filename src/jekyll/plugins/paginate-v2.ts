import { posix } from "node:path";
import type { Course, CourseDocument } from "../../course/types.ts";
import { deepMerge, isRecord } from "../../ruby/record.ts";
import { outputPathOf } from "../url.ts";
import { optionsAt, type Plugin } from "./types.ts";

const DEFAULTS = {
	enabled: false,
	collection: "posts",
	offset: 0,
	per_page: 10,
	permalink: "/page:num/",
	title: ":title - page :num",
	sort_reverse: false,
	sort_field: "date",
	limit: 0,
	trail: { before: 0, after: 0 },
};

type Options = Readonly<Record<string, unknown>>;

/** jekyll-paginate-v2: lists of documents on every page that says `pagination: {enabled: true}`. */
export const paginateV2: Plugin = {
	names: ["jekyll-paginate-v2"],
	run(course, { config }) {
		const site = deepMerge(DEFAULTS, optionsAt(config, "pagination"));
		if (!site.enabled) return course;
		return {
			...course,
			pages: course.pages.flatMap((page) => {
				const { pagination } = page.data;
				if (!isRecord(pagination) || !pagination.enabled) return page;
				const options = deepMerge(site, pagination);
				return paginatePage(course, page, options, String(config.title ?? ""));
			}),
		};
	},
};

function paginatePage(
	course: Course,
	template: CourseDocument,
	options: Options,
	siteTitle: string,
): CourseDocument[] {
	const posts = selectPosts(course, options);
	const perPage = Number(options.per_page) || 10;
	const limit = Number(options.limit) || Number.POSITIVE_INFINITY;
	const total = Math.max(1, Math.min(limit, Math.ceil(posts.length / perPage)));
	const home = folderOf(template);
	const pattern = posix.join(home, String(options.permalink));
	const pathOf = (page: number) =>
		page < 1 || page > total
			? null
			: page === 1
				? home
				: numbered(pattern, page, total);
	const titleOf = (page: number) =>
		pageTitle(options, String(template.data.title ?? siteTitle), page, total);
	const pages = Array.from({ length: total }, (_, index) => index + 1);
	const trail = (page: number) =>
		trailOf(options, page, total).map((num) => ({
			num,
			path: pathOf(num),
			title: titleOf(num),
		}));
	return pages.map((page) => {
		const url = withIndex(pathOf(page) ?? home);
		const paginator = {
			page,
			per_page: perPage,
			posts: posts.slice((page - 1) * perPage, page * perPage),
			total_posts: posts.length,
			total_pages: total,
			page_path: url,
			previous_page: page > 1 ? page - 1 : null,
			previous_page_path: pathOf(page - 1),
			next_page: page < total ? page + 1 : null,
			next_page_path: pathOf(page + 1),
			first_page: 1,
			first_page_path: pathOf(1),
			last_page: total,
			last_page_path: pathOf(total),
			page_trail: trail(page),
		};
		const data: Record<string, unknown> = {
			...template.data,
			title: titleOf(page),
			pagination_info: { curr_page: page, total_pages: total },
			...(template.data.permalink ? { permalink: url } : {}),
			...(page > 1 ? { autogen: "jekyll-paginate-v2" } : {}),
		};
		const outputPath = outputPathOf(url, ".html");
		return {
			...template,
			generated: page > 1,
			data,
			paginator,
			url,
			outputPath,
		};
	});
}

function folderOf({ data, url }: CourseDocument): string {
	const address = data.permalink ? String(data.permalink) : url;
	if (address.endsWith("/")) return address;
	return data.permalink
		? `${address}/`
		: `${posix.dirname(address)}/`.replace("//", "/");
}

function withIndex(path: string): string {
	if (path.endsWith("/")) return `${path}index.html`;
	return path.endsWith(".html") ? path : `${path}.html`;
}

function numbered(pattern: string, page: number, total: number): string {
	return pattern.replace(":num", String(page)).replace(":max", String(total));
}

function pageTitle(
	options: Options,
	title: string,
	page: number,
	total: number,
): string {
	if (page === 1 || !options.title) return title;
	const pattern = String(options.title).replace(":title", () => title);
	return numbered(pattern, page, total);
}

/** The pages that are linked around one, the page itself among them. */
function trailOf({ trail }: Options, page: number, total: number): number[] {
	const { before, after } = isRecord(trail) ? trail : {};
	const [back, forth] = [Number(before) || 0, Number(after) || 0];
	if (back + forth === 0 || total === 1) return [];
	const length = back + forth + 1;
	const end = Math.min(Math.max(page - back - 1, 0) + length, total);
	const start = Math.max(0, end - length);
	return Array.from({ length: end - start }, (_, index) => start + index + 1);
}

function selectPosts(course: Course, options: Options): CourseDocument[] {
	const labels = words(options.collection);
	const documents = labels
		.flatMap((label) =>
			label === "all"
				? course.collections.flatMap((one) => one.documents)
				: (course.collections.find((one) => one.label === label)?.documents ??
					[]),
		)
		.filter(({ data }) => !data.hidden)
		.filter((document) => hasAll(document, "categories", options.category))
		.filter((document) => hasAll(document, "tags", options.tag))
		.sort(byField(String(options.sort_field)));
	const kept = documents.slice(
		0,
		documents.length - (Number(options.offset) || 0),
	);
	return options.sort_reverse ? kept.reverse() : kept;
}

function hasAll(
	{ data }: CourseDocument,
	key: string,
	wanted: unknown,
): boolean {
	const values = Array.isArray(data[key]) ? data[key] : [];
	const own = values.map((value) => String(value).toLowerCase());
	return words(wanted).every((word) => word === "posts" || own.includes(word));
}

function words(value: unknown): string[] {
	const list = Array.isArray(value)
		? value
		: String(value ?? "").split(/[;,\s]+/);
	return list.map((word) => String(word).toLowerCase()).filter(Boolean);
}

function byField(field: string) {
	const fieldOf = ({ data }: CourseDocument) => {
		const value = field
			.split(":")
			.reduce<unknown>(
				(map, key) =>
					isRecord(map) ? map[key.trim().toLowerCase()] : undefined,
				data,
			);
		return typeof value === "string" ? value.toLowerCase() : value;
	};
	return (left: CourseDocument, right: CourseDocument): number => {
		const [a, b] = [fieldOf(left), fieldOf(right)];
		if (isNil(a) || isNil(b)) return Number(isNil(b)) - Number(isNil(a));
		if (typeof a === "string" || typeof b === "string")
			return String(a) < String(b) ? -1 : Number(String(a) > String(b));
		return Number(a) - Number(b);
	};
}

function isNil(value: unknown): boolean {
	return value === undefined || value === null;
}
