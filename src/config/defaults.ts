import { deepMerge, isRecord, recordFrom } from "../ruby/record.ts";
import { options } from "./options.ts";

type Config = Readonly<Record<string, unknown>>;

/** The options' defaults as the nested map that `_config.yml` would hold; options without a default are not in it. */
export function defaultConfig(): Record<string, unknown> {
	return options
		.filter((option) => option.default !== undefined && !option.flagOnly)
		.reduce(
			(config, { key, default: value }) =>
				deepMerge(config, nest(key.split("."), value)),
			{},
		);
}

/** `["lectern", "cache"]` and a value as `{ lectern: { cache: value } }`. */
export function nest(
	path: readonly string[],
	value: unknown,
): Record<string, unknown> {
	const [head = "", ...rest] = path;
	return { [head]: rest.length ? nest(rest, value) : value };
}

/** Jekyll's names for patterns of addresses. */
const PERMALINK_STYLES: Readonly<Record<string, string>> = {
	none: "/:categories/:title:output_ext",
	date: "/:categories/:year/:month/:day/:title:output_ext",
	ordinal: "/:categories/:year/:y_day/:title:output_ext",
	pretty: "/:categories/:year/:month/:day/:title/",
	weekdate: "/:categories/:year/W:week/:short_day/:title:output_ext",
};

/** `collections` as a map that always has the posts, first unless named, with their pattern of addresses. */
export function withDefaultCollections(config: Config): Config {
	const { collections, permalink } = config;
	if (collections === null || collections === undefined) return config;
	const named = Array.isArray(collections)
		? recordFrom(new Map(collections.map((name) => [String(name), {}])))
		: isRecord(collections)
			? collections
			: {};
	const merged = deepMerge({ posts: {} }, named);
	const posts = isRecord(merged.posts) ? merged.posts : {};
	const style = String(permalink ?? "");
	merged.posts = {
		...posts,
		output: true,
		...(permalink && !posts.permalink
			? { permalink: PERMALINK_STYLES[style] ?? style }
			: {}),
	};
	return { ...config, collections: merged };
}

/** Never read unless included: other tools' folders, and what Lectern itself writes. */
const DEFAULT_EXCLUDES = [
	".sass-cache",
	".jekyll-cache",
	"gemfiles",
	"Gemfile",
	"Gemfile.lock",
	"node_modules",
	"vendor/bundle/",
	"vendor/cache/",
	"vendor/gems/",
	"vendor/ruby/",
];

export function withDefaultExcludes(config: Config): Config {
	const { exclude } = config;
	if (!Array.isArray(exclude)) return config;
	return {
		...config,
		exclude: [...new Set([...exclude, ...DEFAULT_EXCLUDES])],
	};
}
