import { escapeHtml } from "../../html/escape.ts";
import { languagesOf } from "../../words/index.ts";
import type { CitedWorks } from "../cite/cited-works.ts";
import type { Dress, TagOptions, WorkList } from "../cite/dress.ts";
import type { Cite } from "../cite/parse-citation.ts";
import { type CitationStyle, styleNamed } from "../format/format-citation.ts";
import { element } from "./element.ts";
import { entryData } from "./entry-data.ts";
import type { WorkGroup } from "./group-works.ts";
import { citeText, referenceText } from "./plain-citation.ts";
import type { ScholarWork } from "./select-works.ts";

/** jekyll-scholar knows no words but its locales'. */
const languages = languagesOf({});

/** Renders Liquid, or the layout of that name, with variables beside the page's own. */
export type RenderTemplate = (
	template: string,
	variables: Readonly<Record<string, unknown>>,
) => string;

export interface JekyllDressOptions {
	readonly style: CitationStyle;
	readonly renderTemplate: RenderTemplate;
	/** The address of a work's page of details. */
	readonly detailsUrl: (key: string, options: TagOptions) => string;
}

/**
 * jekyll-scholar's own HTML, for pages that are to be what Jekyll makes of them.
 *
 * @see https://github.com/inukshuk/jekyll-scholar, `lib/jekyll/scholar/utilities.rb`
 */
export class JekyllDress implements Dress {
	readonly #works: CitedWorks;
	readonly #options: JekyllDressOptions;

	constructor(works: CitedWorks, options: JekyllDressOptions) {
		this.#works = works;
		this.#options = options;
	}

	cite(cites: readonly Cite[], options: TagOptions): string {
		const { settings } = options;
		const style = this.#styleOf(options);
		const found = cites.map((cite) => ({
			cite,
			item: this.#works.cite(cite.key),
		}));
		const texts = found.flatMap(({ cite, item }) =>
			item
				? [
						citeText(
							item,
							cite,
							style,
							this.#works.numberOf(cite.key),
							languages(settings.locale),
						),
					]
				: [],
		);
		const [first] = cites;
		if (!first || texts.length < cites.length) return settings.missing;
		const [open, close, between] =
			style === "ieee" ? ["", "", ", "] : ["(", ")", "; "];
		const link = (key: string, text: string): string =>
			element("a", text, {
				class: settings.citeClass,
				href: `${settings.relative}#${anchor(key, options)}`,
			});
		return settings.separateLinks
			? `${open}${texts.map((text, at) => link(cites[at]?.key ?? "", text)).join(between)}${close}`
			: link(first.key, `${open}${texts.join(between)}${close}`);
	}

	list({ works, groups }: WorkList, options: TagOptions): string {
		return groups.length > 0
			? this.#groups(groups, 0, options)
			: this.#items(works, options);
	}

	reference(key: string, options: TagOptions): string {
		const item = this.#works.find(key);
		return item
			? this.#reference({ item }, 1, options)
			: options.settings.missing;
	}

	#styleOf({ settings }: TagOptions): CitationStyle {
		return settings.style ? styleNamed(settings.style) : this.#options.style;
	}

	#groups(
		groups: readonly WorkGroup[],
		level: number,
		options: TagOptions,
	): string {
		const { groupTags, className } = options.settings;
		const tag = groupTags[level] ?? groupTags.at(-1) ?? "h2";
		return groups
			.map((group) => {
				const inner =
					group.groups.length > 0
						? this.#groups(group.groups, level + 1, options)
						: this.#items(group.works, options);
				return `${element(tag, escapeHtml(group.title), { class: className })}\n${inner}`;
			})
			.join("\n");
	}

	#items(works: readonly ScholarWork[], options: TagOptions): string {
		const { settings } = options;
		const items = works.map((work, at) =>
			element(
				settings.itemTag,
				this.#entry(work, at + 1, options),
				settings.itemAttributes,
			),
		);
		return element(settings.listTag, items.join("\n"), {
			class: settings.className,
			...settings.listAttributes,
		});
	}

	#entry(work: ScholarWork, index: number, options: TagOptions): string {
		const reference = this.#reference(work, index, options);
		const { template } = options.settings;
		if (template === "") return reference;
		return this.#options.renderTemplate(template, {
			reference,
			index,
			key: work.entry.key,
			type: work.entry.type,
			entry: entryData(work.entry),
			details: this.#options.detailsUrl(work.entry.key, options),
		});
	}

	#reference(
		{ item }: Pick<ScholarWork, "item">,
		index: number,
		options: TagOptions,
	): string {
		return element(
			options.settings.referenceTag,
			referenceText(
				item,
				this.#styleOf(options),
				index,
				languages(options.settings.locale),
			),
			{ id: anchor(item.id, options) },
		);
	}
}

const anchor = (key: string, { prefix }: TagOptions): string =>
	prefix ? `${prefix}-${key}` : key;
