import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Course, CourseDocument } from "../../course/types.ts";
import { isRecord } from "../../ruby/record.ts";
import { generatePage } from "../create-page.ts";
import type { SiteContext } from "../site-context.ts";
import { feedTemplate } from "./feed-template.ts";
import { optionsAt, type Plugin } from "./types.ts";

/** What one feed lists. */
interface FeedPlan {
	readonly path: string;
	readonly collection: string;
	readonly category?: string;
	readonly tag?: string;
}

/** jekyll-feed: Atom feeds of the posts, and of the collections, categories and tags that `feed:` names. */
export const feed: Plugin = {
	names: ["jekyll-feed"],
	run(course, context) {
		const options = optionsAt(context.config, "feed");
		const { environment } = context.config.lectern;
		if (options.disable_in_development && environment === "development")
			return course;
		const plans = [...collectionFeeds(options), ...tagFeeds(options, course)];
		const pages = plans
			.filter(({ path }) => !existsSync(join(context.config.source, path)))
			.map((plan) => feedPage(context, plan));
		return { ...course, pages: [...course.pages, ...pages] };
	},
};

type Options = Readonly<Record<string, unknown>>;

function collectionFeeds(options: Options): FeedPlan[] {
	const { collections } = options;
	const named: Record<string, unknown> = Array.isArray(collections)
		? Object.fromEntries(collections.map((name) => [String(name), {}]))
		: isRecord(collections)
			? { ...collections }
			: {};
	const posts = isRecord(named.posts) ? named.posts : {};
	named.posts = {
		...posts,
		path: posts.path ?? options.path,
		categories: posts.categories ?? options.categories,
	};
	return Object.entries(named).flatMap(([name, meta]) =>
		feedsOf(name, isRecord(meta) ? meta : {}),
	);
}

function feedsOf(collection: string, meta: Options): FeedPlan[] {
	const prefix = collection === "posts" ? "/feed" : `/feed/${collection}`;
	const categories = Array.isArray(meta.categories) ? meta.categories : [];
	return [
		...[...new Set(categories.map(String))].map((category) => ({
			path: `${prefix}/${category}.xml`,
			collection,
			category,
		})),
		{ path: String(meta.path ?? `${prefix}.xml`), collection },
	];
}

function tagFeeds({ tags }: Options, { collections }: Course): FeedPlan[] {
	if (!tags) return [];
	const options = isRecord(tags) ? tags : {};
	const posts = collections.find(({ label }) => label === "posts");
	const used = (posts?.documents ?? []).flatMap(({ data }) =>
		Array.isArray(data.tags) ? data.tags.map(String) : [],
	);
	const only = Array.isArray(options.only) ? options.only.map(String) : used;
	const except = Array.isArray(options.except)
		? options.except.map(String)
		: [];
	return [...new Set(only)]
		.filter((tag) => !except.includes(tag) && /^\w+$/.test(tag))
		.map((tag) => ({
			path: `${options.path ?? "/feed/by_tag/"}${tag}.xml`,
			collection: "posts",
			tag,
		}));
}

function feedPage(
	context: SiteContext,
	{ path, collection, category, tag }: FeedPlan,
): CourseDocument {
	const xsl = existsSync(join(context.config.source, "feed.xslt.xml"));
	const data = {
		layout: null,
		sitemap: false,
		xsl,
		collection,
		category: category ?? null,
		tags: tag ?? null,
	};
	return generatePage(context, path.replace(/^\/+/, ""), data, feedTemplate);
}
