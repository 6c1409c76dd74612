import { isRecord } from "../../ruby/record.ts";
import { monthNames, typeAliases, typeNames } from "./names.ts";
import type { TagMarkup } from "./parse-tag.ts";

/** jekyll-scholar's settings, as its README and defaults have them, for one tag on one page. */
export interface ScholarSettings {
	readonly style: string;
	/** The tag of the language that citations are written in. */
	readonly locale: string;
	readonly query: string;
	readonly sortBy: readonly string[];
	readonly order: readonly string[];
	readonly groupBy: readonly string[];
	readonly groupOrder: readonly string[];
	readonly groupTags: readonly string[];
	readonly typeOrder: readonly string[];
	readonly typeNames: Readonly<Record<string, string>>;
	readonly typeAliases: Readonly<Record<string, string>>;
	readonly monthNames: readonly string[];
	readonly listTag: string;
	readonly itemTag: string;
	readonly listAttributes: Readonly<Record<string, string>>;
	readonly itemAttributes: Readonly<Record<string, string>>;
	readonly className: string;
	/** Liquid, or a layout's name. */
	readonly template: string;
	readonly referenceTag: string;
	readonly missing: string;
	readonly citeClass: string;
	readonly separateLinks: boolean;
	/** The page that citations lead to; empty for their own. */
	readonly relative: string;
	readonly detailsFolder: string;
	readonly detailsText: string;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * The settings of a tag: its own options over the page's `scholar:` over the site's over the defaults.
 *
 * @param sources - The site's `scholar:` and the page's, whatever they are.
 */
export function readSettings(
	sources: readonly unknown[],
	{ options }: Pick<TagMarkup, "options">,
): ScholarSettings {
	const values: Values = Object.assign({}, ...sources.filter(isRecord));
	const own = (name: string): string | undefined => options.get(name)?.at(-1);
	const text = (name: string, otherwise: string): string =>
		own(name) ?? asText(values[name]) ?? otherwise;
	const list = (name: string, otherwise = ""): string[] =>
		words(own(name) ?? values[name] ?? otherwise);
	return {
		style: text("style", ""),
		locale: text("locale", "en"),
		query: text("query", "@*"),
		sortBy: keys(list("sort_by")),
		order: list("order", "ascending"),
		groupBy: keys(list("group_by")),
		groupOrder: list("group_order", "ascending"),
		groupTags: list("bibliography_group_tag", "h2,h3,h4,h5"),
		typeOrder: list("type_order"),
		typeNames: { ...typeNames, ...texts(values.type_names) },
		typeAliases: { ...typeAliases, ...texts(values.type_aliases) },
		monthNames: Array.isArray(values.month_names)
			? values.month_names.map(String)
			: monthNames,
		listTag: text("bibliography_list_tag", "ol"),
		itemTag: text("bibliography_item_tag", "li"),
		listAttributes: texts(values.bibliography_list_attributes),
		itemAttributes: texts(values.bibliography_item_attributes),
		className: text("bibliography_class", "bibliography"),
		template: own("template") ?? asText(values.bibliography_template) ?? "",
		referenceTag: text("reference_tagname", "span"),
		missing: text("missing_reference", "(missing reference)"),
		citeClass: text("cite_class", "citation"),
		separateLinks: values.separate_links === true,
		relative: text("relative", ""),
		detailsFolder: text("details_dir", "bibliography"),
		detailsText: text("details_link", "Details"),
	};
}

const asText = (value: unknown): string | undefined =>
	typeof value === "string" || typeof value === "number"
		? String(value)
		: undefined;

/** `year, month` or a list of them. */
const words = (value: unknown): string[] =>
	[value]
		.flat()
		.flatMap((each) => String(each ?? "").split(","))
		.map((each) => each.trim())
		.filter((each) => each !== "" && each !== "none");

/** Months are compared by their numbers. */
const keys = (names: readonly string[]): string[] =>
	names.map((name) => (name === "month" ? "month_numeric" : name));

const texts = (value: unknown): Record<string, string> =>
	isRecord(value)
		? Object.fromEntries(
				Object.entries(value).map(([key, each]) => [key, String(each)]),
			)
		: {};
