import { escapeHtml } from "../../html/escape.ts";
import { yearOf } from "../date.ts";
import {
	type CitationStyle,
	formatCitationHtml,
} from "../format/format-citation.ts";
import { shortName } from "../format/names.ts";
import { isOthers } from "../others.ts";
import type { CslItem } from "../types.ts";
import type { Cite } from "./parse-citation.ts";

/** A cite with the work it names, if there is one, and its number on the page. */
export interface CitedWork {
	readonly cite: Cite;
	readonly item: CslItem | undefined;
	readonly number: number | undefined;
}

export interface MarkStyle {
	readonly numbered: boolean;
	readonly style: CitationStyle;
	/** Begins the ids of the cards; no other mark of the page has it. */
	readonly id: string;
}

/** `[1, p. 3; 2]` or `(Vaswani et al. 2017, p. 3; Devlin et al. 2019)`, each work a link with its card. */
export function renderMark(
	works: readonly CitedWork[],
	style: MarkStyle,
): string {
	const inner = works
		.map((work, at) => renderWork(work, `${style.id}-${at + 1}`, style))
		.join(style.numbered ? ", " : "; ");
	return style.numbered ? `[${inner}]` : `(${inner})`;
}

function renderWork(
	{ cite, item, number }: CitedWork,
	id: string,
	{ numbered, style }: MarkStyle,
): string {
	const prefix = cite.prefix ? `${escapeHtml(cite.prefix)} ` : "";
	const locator = cite.locator ? `, ${escapeHtml(cite.locator)}` : "";
	if (!item)
		return `${prefix}<span class="lectern-cite-unknown">?${escapeHtml(cite.key)}</span>${locator}`;
	const label = numbered ? String(number) : escapeHtml(authorDate(item, cite));
	return `${prefix}<span class="lectern-cite"><a href="#${escapeHtml(item.id)}" aria-describedby="${id}">${label}</a><span class="lectern-cite-card" role="tooltip" id="${id}">${formatCitationHtml(item, style)}</span></span>${locator}`;
}

/** `Vaswani et al. 2017`, `Gale and Shapley 1962`, `n.d.` for a work without a date. */
function authorDate(item: CslItem, { suppressAuthor }: Cite): string {
	const names = item.author ?? item.editor ?? [];
	const [first, second] = names.map(shortName);
	const year = yearOf(item.issued) ?? item.issued?.literal ?? "n.d.";
	if (suppressAuthor) return String(year);
	const who = !first
		? (item.title ?? item.id)
		: names.length > 2 || isOthers(names[1])
			? `${first} et al.`
			: second
				? `${first} and ${second}`
				: first;
	return `${who} ${year}`;
}
