import { escapeHtml } from "../../html/escape.ts";
import type { Library } from "../bibtex/library.ts";
import type { CitedWorks } from "../cite/cited-works.ts";
import type { Dress, TagOptions } from "../cite/dress.ts";
import { citesOf } from "../cite/parse-citation.ts";
import { sortItems } from "../cite/sort-items.ts";
import type { CslItem } from "../types.ts";
import { element } from "./element.ts";
import { groupWorks } from "./group-works.ts";
import { parseTag, type TagMarkup } from "./parse-tag.ts";
import { type ScholarWork, selectWorks } from "./select-works.ts";
import { readSettings } from "./settings.ts";

/** jekyll-scholar's tags by their names. */
export type ScholarTag =
	| "cite"
	| "nocite"
	| "reference"
	| "bibliography"
	| "bibliography_count"
	| "cite_details"
	| "details_link";

export interface ScholarTagsOptions {
	readonly works: CitedWorks;
	readonly dress: Dress;
	/** The site's `scholar:` and the page's. */
	readonly settings: readonly unknown[];
	/** The works of the files a tag names; of none, those it lists by default. */
	readonly libraryOf: (
		files: readonly string[],
	) => Pick<Library, "items" | "entries">;
	/** Whether a list that nothing sorts goes by its authors. */
	readonly sortsByAuthor: boolean;
	readonly detailsUrl: (key: string, options: TagOptions) => string;
}

/** What each of jekyll-scholar's tags leaves on one page, asked in the page's order. */
export class ScholarTags {
	readonly #options: ScholarTagsOptions;
	/** The works of the lists without `--cited`; none where there is no such list. */
	listed: readonly CslItem[] | undefined;

	constructor(options: ScholarTagsOptions) {
		this.#options = options;
	}

	/** HTML of a tag. */
	render(name: ScholarTag, written: string): string {
		const markup = parseTag(written);
		const options = this.#optionsOf(markup);
		const { works, dress } = this.#options;
		const files = markup.options.get("file");
		if (files) works.add(this.#options.libraryOf(files).items);
		switch (name) {
			case "cite":
				return dress.cite(citesOf(markup), options);
			case "nocite":
				for (const key of markup.keys) works.cite(key);
				return "";
			case "reference":
				return markup.keys
					.map((key) => dress.reference(key, options))
					.join("\n");
			case "bibliography":
				return this.#list(markup, options);
			case "bibliography_count":
				return String(this.#select(markup, options).length);
			default:
				return markup.keys
					.map((key) => this.#details(name, key, markup, options))
					.join("\n");
		}
	}

	#optionsOf(markup: TagMarkup): TagOptions {
		const settings = readSettings(this.#options.settings, markup);
		const prefix = markup.options.get("prefix")?.at(-1);
		return { settings, ...(prefix ? { prefix } : {}) };
	}

	#list(markup: TagMarkup, options: TagOptions): string {
		const { cited, cited_in_order } = Object.fromEntries(markup.options);
		const works = this.#select(markup, options);
		if (!cited && !cited_in_order)
			this.listed = [
				...new Set([
					...(this.listed ?? this.#options.works.cited),
					...works.map(({ item }) => item),
				]),
			];
		const groups = groupWorks(works, options.settings);
		return this.#options.dress.list({ works, groups }, options);
	}

	#select(markup: TagMarkup, { settings }: TagOptions): ScholarWork[] {
		const library = this.#options.libraryOf(markup.options.get("file") ?? []);
		const works = selectWorks(
			library,
			settings,
			markup,
			this.#options.works.cited.map(({ id }) => id),
		);
		return this.#options.sortsByAuthor && settings.sortBy.length === 0
			? byAuthor(works)
			: works;
	}

	#details(
		name: ScholarTag,
		key: string,
		markup: TagMarkup,
		options: TagOptions,
	): string {
		if (!this.#options.works.find(key)) return options.settings.missing;
		const url = this.#options.detailsUrl(key, options);
		if (name === "details_link") return url;
		const text = markup.options.get("text")?.at(-1);
		return element("a", escapeHtml(text ?? options.settings.detailsText), {
			href: url,
		});
	}
}

function byAuthor(works: readonly ScholarWork[]): ScholarWork[] {
	const byItem = new Map(works.map((work) => [work.item, work]));
	return sortItems(works.map(({ item }) => item)).flatMap(
		(item) => byItem.get(item) ?? [],
	);
}
