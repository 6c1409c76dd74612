import { escapeHtml } from "../../html/escape.ts";
import { latin } from "../citation-key.ts";
import {
	type CitationStyle,
	formatCitationHtml,
} from "../format/format-citation.ts";
import { shortName } from "../format/names.ts";
import { coins } from "../page/coins.ts";
import { collate } from "../page/collate.ts";
import type { CslItem } from "../types.ts";

export interface BibliographyStyle {
	readonly style: CitationStyle;
	/** In the given order with numbers; by author and year otherwise. */
	readonly numbered: boolean;
}

/** Works as a list, each with its key as anchor and its COinS. */
export function renderBibliography(
	items: readonly CslItem[],
	{ style, numbered }: BibliographyStyle,
): string {
	const tag = numbered ? "ol" : "ul";
	const ordered = numbered ? items : sort(items);
	const entries = ordered.map(
		(item) =>
			`<li class="lectern-reference" id="${escapeHtml(item.id)}">${formatCitationHtml(item, style)}${coins(item)}</li>`,
	);
	return `<${tag} class="lectern-bibliography">\n${entries.join("\n")}\n</${tag}>`;
}

function sort(items: readonly CslItem[]): CslItem[] {
	const key = (item: CslItem): string =>
		latin(
			shortName(item.author?.[0] ?? item.editor?.[0]) || (item.title ?? ""),
		);
	return items
		.map((item) => ({
			item,
			key: `${key(item)} ${item.issued?.["date-parts"]?.[0]?.[0] ?? ""}`,
		}))
		.sort((one, other) => collate(one.key, other.key))
		.map(({ item }) => item);
}
