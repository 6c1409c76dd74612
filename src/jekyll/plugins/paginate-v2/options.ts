/** Options of `pagination:`, in `_config.yml` and over that in a page's front matter. */
export type Options = Readonly<Record<string, unknown>>;

/** What jekyll-paginate-v2 takes where nothing is said. */
export const PAGINATION_DEFAULTS: Options = {
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
	extension: "html",
};

/** A list, or a text of several words, as words in small letters. */
export function wordsOf(value: unknown, separator: RegExp): string[] {
	const list = Array.isArray(value)
		? value
		: String(value ?? "").split(separator);
	return list.map((word) => String(word).toLowerCase().trim()).filter(Boolean);
}
