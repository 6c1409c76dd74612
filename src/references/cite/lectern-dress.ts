import { escapeHtml } from "../../html/escape.ts";
import { type Language, plainEnglish } from "../../words/index.ts";
import type { CitationStyle } from "../format/format-citation.ts";
import { citationOnPage } from "../format/with-mathematics.ts";
import type { WorkGroup } from "../scholar/group-works.ts";
import type { ScholarWork } from "../scholar/select-works.ts";
import type { CslItem } from "../types.ts";
import type { CitedWorks } from "./cited-works.ts";
import type { Dress } from "./dress.ts";
import type { Cite } from "./parse-citation.ts";
import { renderBibliography } from "./render-bibliography.ts";
import { renderInText, renderMark, unknownMark } from "./render-mark.ts";
import { sortItems } from "./sort-items.ts";
import type { WithYearLetter } from "./year-letters.ts";

export interface LecternDressOptions {
	/** How the bibliography is set. IEEE's marks are numbers, the others' author and date. */
	readonly style: CitationStyle;
	/** What lists say by themselves is said in; English by default. */
	readonly language?: Language | undefined;
	/** Marks as numbers whatever the style; distill's always are. */
	readonly numbered: boolean;
	/** Works with the letters that tell their marks apart; as they are without it. */
	readonly withYearLetter?: WithYearLetter | undefined;
}

/** Lectern's own dress: each work of a mark a link with a card, each work of a list with an anchor and a menu. */
export class LecternDress implements Dress {
	readonly #works: CitedWorks;
	readonly #options: LecternDressOptions;
	readonly #listed = new Set<string>();
	#marks = 0;

	constructor(works: CitedWorks, options: LecternDressOptions) {
		this.#works = works;
		this.#options = options;
	}

	cite(cites: readonly Cite[]): string {
		return renderMark(
			cites.map((cite) => ({
				cite,
				item: this.#lettered(this.#works.cite(cite.key)),
				number: this.#works.numberOf(cite.key),
			})),
			{ ...this.#options, id: `cite-${++this.#marks}` },
		);
	}

	/** `Breiman (2001, p. 3)`: the author is part of the sentence. */
	citeInText(cite: Cite): string {
		return renderInText(
			{
				cite,
				item: this.#lettered(this.#works.cite(cite.key)),
				number: this.#works.numberOf(cite.key),
			},
			{ ...this.#options, id: `cite-${++this.#marks}` },
		);
	}

	/** The cited works: by number where marks are numbers, by author and year otherwise. */
	cited(): string {
		const { numbered } = this.#options;
		const { cited } = this.#works;
		return this.#render(numbered ? cited : sortItems(cited), numbered);
	}

	list({
		works,
		groups,
	}: {
		readonly works: readonly ScholarWork[];
		readonly groups: readonly WorkGroup[];
	}): string {
		if (groups.length > 0)
			return groups.map((group) => this.#group(group, 3)).join("\n");
		return this.#render(
			works.map(({ item }) => item),
			this.#options.numbered,
		);
	}

	reference(key: string): string {
		const item = this.#lettered(this.#works.find(key));
		const { style, language } = this.#options;
		return item ? citationOnPage(item, style, language) : unknownMark(key);
	}

	#lettered(item: CslItem | undefined): CslItem | undefined {
		return (item && this.#options.withYearLetter?.(item)) ?? item;
	}

	#say(key: "undated"): string {
		return (this.#options.language ?? plainEnglish).say(key);
	}

	#group({ title, groups, works }: WorkGroup, level: number): string {
		const inner =
			groups.length > 0
				? groups.map((group) => this.#group(group, level + 1)).join("\n")
				: this.list({ works, groups: [] });
		return `<h${level} class="lectern-reference-group">${escapeHtml(title || this.#say("undated"))}</h${level}>\n${inner}`;
	}

	/** Every work has its anchor once a page, in the first list that shows it. */
	#render(items: readonly CslItem[], numbered: boolean): string {
		const html = renderBibliography(items, {
			style: this.#options.style,
			language: this.#options.language,
			numbered,
			hasAnchor: ({ id }) => !this.#listed.has(id),
			withYearLetter: this.#options.withYearLetter,
		});
		for (const { id } of items) this.#listed.add(id);
		return html;
	}
}
