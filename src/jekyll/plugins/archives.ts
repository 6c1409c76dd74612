import { posix } from "node:path";
import type { Course, CourseDocument } from "../../course/types.ts";
import { deepMerge } from "../../ruby/record.ts";
import { RubyDate } from "../../ruby/values.ts";
import { generatePage } from "../create-page.ts";
import type { SiteContext } from "../site-context.ts";
import { slugify } from "../slugify.ts";
import { escapePath, outputPathOf, sanitizeUrl, unescapePath } from "../url.ts";
import { optionsAt, type Plugin } from "./types.ts";

const DEFAULTS = {
	layout: "archive",
	enabled: [],
	permalinks: {
		year: "/:year/",
		month: "/:year/:month/",
		day: "/:year/:month/:day/",
		tag: "/tag/:name/",
		category: "/category/:name/",
	},
};

/** One archive: what its posts have in common. */
interface Archive {
	readonly type: "tag" | "category" | "year" | "month" | "day";
	readonly title: string | null;
	readonly date: RubyDate | null;
	readonly placeholders: Readonly<Record<string, string>>;
	readonly posts: readonly CourseDocument[];
}

/** jekyll-archives: a page for each tag, category, year, month and day that has posts. */
export const archives: Plugin = {
	names: ["jekyll-archives"],
	run(course, context) {
		const options = deepMerge(
			DEFAULTS,
			optionsAt(context.config, "jekyll-archives"),
		);
		const enabled = (name: string) =>
			options.enabled === true ||
			options.enabled === "all" ||
			(Array.isArray(options.enabled) && options.enabled.includes(name));
		const posts = postsOf(course);
		const found = [
			...(enabled("tags") ? namedArchives(posts, "tag", "tags") : []),
			...(enabled("categories")
				? namedArchives(posts, "category", "categories")
				: []),
			...(["year", "month", "day"] as const)
				.filter(enabled)
				.flatMap((type) => datedArchives(posts, type)),
		];
		const pages = found.map((archive) =>
			archivePage(context, options, archive),
		);
		return { ...course, pages: [...course.pages, ...lastOfEachPath(pages)] };
	},
};

/** `One` and `one` are written to one place: the later one stays. */
function lastOfEachPath(pages: readonly CourseDocument[]): CourseDocument[] {
	return [...new Map(pages.map((page) => [page.outputPath, page])).values()];
}

/** Oldest first: archives come in the order in which their names turn up. */
function postsOf({ collections }: Course): readonly CourseDocument[] {
	return collections.find(({ label }) => label === "posts")?.documents ?? [];
}

function namedArchives(
	posts: readonly CourseDocument[],
	type: "tag" | "category",
	key: "tags" | "categories",
): Archive[] {
	const groups = groupBy(posts, ({ data }) =>
		Array.isArray(data[key]) ? data[key].map(String) : [],
	);
	return [...groups].map(([title, group]) => ({
		type,
		title,
		date: null,
		placeholders: { name: slugify(title), type },
		posts: group,
	}));
}

function datedArchives(
	posts: readonly CourseDocument[],
	type: "year" | "month" | "day",
): Archive[] {
	const length = { year: 4, month: 7, day: 10 }[type];
	const groups = groupBy(posts, ({ date }) => [String(date).slice(0, length)]);
	return [...groups].map(([text, group]) => {
		const [year = "", month = "01", day = "01"] = text.split("-");
		return {
			type,
			title: null,
			date: new RubyDate(Number(year), Number(month), Number(day)),
			placeholders: { year, month, day, type },
			posts: group,
		};
	});
}

/** Newest first in each group. */
function groupBy(
	posts: readonly CourseDocument[],
	keys: (post: CourseDocument) => readonly string[],
): Map<string, CourseDocument[]> {
	const groups = new Map<string, CourseDocument[]>();
	for (const post of posts)
		for (const key of keys(post))
			groups.set(key, [post, ...(groups.get(key) ?? [])]);
	return groups;
}

function archivePage(
	context: SiteContext,
	options: Readonly<Record<string, unknown>>,
	{ type, title, date, placeholders, posts }: Archive,
): CourseDocument {
	const template = String(optionsAt(options, "permalinks")[type]);
	const url = sanitizeUrl(
		template.replace(/:([a-z]+)/g, (token, name: string) =>
			escapePath(placeholders[name] ?? token),
		),
	);
	const path =
		unescapePath(url).slice(1) + (url.endsWith("/") ? "index.html" : "");
	const layout = optionsAt(options, "layouts")[type] ?? options.layout;
	const page = generatePage(context, path, { layout, type, title, date });
	const name = posix.basename(path, posix.extname(path));
	return { ...page, name, posts, url, outputPath: outputPathOf(url, ".html") };
}
