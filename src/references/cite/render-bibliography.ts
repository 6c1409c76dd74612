import { escapeHtml } from "../../html/escape.ts";
import type { Language } from "../../words/index.ts";
import type { CitationStyle } from "../format/format-citation.ts";
import { citationOnPage } from "../format/with-mathematics.ts";
import { renderMenu } from "../page/render-menu.ts";
import type { CslItem } from "../types.ts";
import type { WithYearLetter } from "./year-letters.ts";

export interface BibliographyStyle {
	readonly style: CitationStyle;
	/** What the list says by itself is said in; English by default. */
	readonly language?: Language | undefined;
	/** With numbers before the works. */
	readonly numbered: boolean;
	/** Whether a work has its anchor here. */
	readonly hasAnchor?: (item: CslItem) => boolean;
	/** Works with the letters that tell their marks apart; a menu's citation stands alone and has none. */
	readonly withYearLetter?: WithYearLetter | undefined;
}

/** Works as a list in the given order, each with its key as anchor, its menu and its COinS. */
export function renderBibliography(
	items: readonly CslItem[],
	{
		style,
		language,
		numbered,
		hasAnchor = () => true,
		withYearLetter = (item) => item,
	}: BibliographyStyle,
): string {
	const tag = numbered ? "ol" : "ul";
	const entries = items.map((item) => {
		const isFirst = hasAnchor(item);
		const id = isFirst ? ` id="${escapeHtml(item.id)}"` : "";
		const menu = isFirst
			? renderMenu(
					{ id: item.id, csl: item, confidence: 1 },
					{ style, language },
				)
			: "";
		return `<li class="lectern-reference"${id}>${citationOnPage(withYearLetter(item), style, language)}${menu}</li>`;
	});
	return `<${tag} class="lectern-bibliography">\n${entries.join("\n")}\n</${tag}>`;
}
