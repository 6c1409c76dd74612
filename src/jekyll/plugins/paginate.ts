import { posix } from "node:path";
import { placeOf } from "../../config/place-of.ts";
import type { Course, CourseDocument } from "../../course/types.ts";
import { diagnostic } from "../../diagnostics/create.ts";
import { pageUrl } from "../create-page.ts";
import type { SiteContext } from "../site-context.ts";
import { outputPathOf } from "../url.ts";
import type { Plugin } from "./types.ts";

/** jekyll-paginate: the list of posts in an `index.html`, so many of them a page. */
export const paginate: Plugin = {
	names: ["jekyll-paginate"],
	run(course, context) {
		const { config } = context;
		const perPage = Number(config.paginate);
		if (config.paginate === undefined || config.paginate === null)
			return course;
		const template = findTemplate(course.pages, pathPattern(context));
		if (!template || !(perPage > 0)) {
			reportNoTemplate(context);
			return course;
		}
		return paginateBy(course, context, template, perPage);
	},
};

function pathPattern({ config }: SiteContext): string {
	const path = String(config.paginate_path ?? "/page:num");
	return path.startsWith("/") ? path : `/${path}`;
}

/** The deepest `index.html` in a folder that the further pages' folder lies in. */
function findTemplate(
	pages: readonly CourseDocument[],
	pattern: string,
): CourseDocument | undefined {
	const folder = posix.dirname(pattern);
	return pages
		.filter(({ name, path }) => {
			const own = posix.dirname(`/${path}`);
			return (
				name === "index.html" &&
				(own === "/" || folder === own || folder.startsWith(`${own}/`))
			);
		})
		.sort((left, right) => right.path.length - left.path.length)[0];
}

function paginateBy(
	course: Course,
	context: SiteContext,
	template: CourseDocument,
	perPage: number,
): Course {
	const posts = listedPosts(course);
	const total = Math.ceil(posts.length / perPage);
	const pathOf = (page: number) =>
		page < 1 || page > total
			? null
			: page === 1
				? template.url
				: pathPattern(context).replace(":num", String(page));
	const pages = Array.from({ length: total }, (_, index) => {
		const page = index + 1;
		const paginator = {
			page,
			per_page: perPage,
			posts: posts.slice(index * perPage, page * perPage),
			total_posts: posts.length,
			total_pages: total,
			previous_page: page > 1 ? page - 1 : null,
			previous_page_path: pathOf(page - 1),
			next_page: page < total ? page + 1 : null,
			next_page_path: pathOf(page + 1),
		};
		const copy = { ...template, data: { ...template.data }, paginator };
		return page === 1 ? copy : movedTo(context, copy, pathOf(page) ?? "");
	});
	const [first = template, ...further] = pages;
	return {
		...course,
		pages: [
			...course.pages.map((page) => (page === template ? first : page)),
			...further,
		],
	};
}

function movedTo(
	context: SiteContext,
	page: CourseDocument,
	folder: string,
): CourseDocument {
	const path = `${folder.slice(1)}/${page.name}`.replace(/\/{2,}/g, "/");
	const { permalink } = page.data;
	const url = pageUrl(
		context,
		path,
		permalink ? String(permalink) : undefined,
		page.outputExtension,
	);
	return {
		...page,
		generated: true,
		url,
		outputPath: outputPathOf(url, page.outputExtension),
	};
}

/** Newest first, without those marked `hidden`. */
function listedPosts({ collections }: Course): CourseDocument[] {
	const posts = collections.find(({ label }) => label === "posts");
	return [...(posts?.documents ?? [])]
		.reverse()
		.filter(({ data }) => !data.hidden);
}

function reportNoTemplate(context: SiteContext): void {
	context.report(
		diagnostic(
			"jekyll/pagination",
			"Pagination is enabled, but there is no index.html page to paginate.",
			placeOf(context.config, "paginate"),
		),
	);
}
