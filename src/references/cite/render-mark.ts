import { escapeHtml } from "../../html/escape.ts";
import { type Language, plainEnglish } from "../../words/index.ts";
import type { CitationStyle } from "../format/format-citation.ts";
import { citationOnPage } from "../format/with-mathematics.ts";
import type { CslItem } from "../types.ts";
import { type AuthorDate, authorDate, authorsOf } from "./author-date.ts";
import { locatorOf } from "./locator.ts";
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
	/** English by default. */
	readonly language?: Language | undefined;
	/** Begins the ids of the cards; no other mark of the page has it. */
	readonly id: string;
}

/** `[1, p. 3; 2]` or `(Vaswani et al. 2017, p. 3; Devlin et al. 2019)`, each work a link with its card. */
export function renderMark(
	works: readonly CitedWork[],
	style: MarkStyle,
): string {
	const isOnlyNumbers =
		style.numbered && works.every(({ cite }) => !cite.locator && !cite.prefix);
	const inner = works
		.map((work, at) => renderWork(work, `${style.id}-${at + 1}`, style))
		.join(isOnlyNumbers ? ", " : "; ");
	return style.numbered ? `[${inner}]` : `(${inner})`;
}

/** What shows in place of a work that is in no bibliography. */
export const unknownMark = (key: string): string =>
	`<span class="lectern-cite-unknown">?${escapeHtml(key)}</span>`;

/** `Breiman (2001, p. 3)`, `Breiman [1, p. 3]`: the author belongs to the sentence, the rest is a mark. */
export function renderInText(work: CitedWork, options: MarkStyle): string {
	const { item, cite } = work;
	if (!item) return unknownMark(cite.key);
	const who = authorsOf(item, options.language ?? plainEnglish);
	const year = { ...cite, suppressAuthor: true };
	const isBare = options.style === "mla" && !options.numbered && !cite.locator;
	return isBare
		? renderCard(item, who, { ...options, id: `${options.id}-1` })
		: `${who} ${renderMark([{ ...work, cite: year }], options)}`;
}

function renderWork(
	{ cite, item, number }: CitedWork,
	id: string,
	{ numbered, style, language = plainEnglish }: MarkStyle,
): string {
	const prefix = cite.prefix ? `${escapeHtml(cite.prefix)} ` : "";
	if (!item) {
		const locator = cite.locator ? `, ${escapeHtml(cite.locator)}` : "";
		return `${prefix}${unknownMark(cite.key)}${locator}`;
	}
	const { label, locator } = numbered
		? numberMark(number, locatorOf(cite, style, language))
		: authorDate(item, cite, style, language);
	return `${prefix}${renderCard(item, label, { id, style, language })}${locator}`;
}

const numberMark = (
	number: number | undefined,
	locator: string,
): AuthorDate => ({
	label: String(number),
	locator: locator && `, ${escapeHtml(locator)}`,
});

/** A link to the work in the list, with a card that shows it on hover and focus. */
export const renderCard = (
	item: CslItem,
	label: string,
	{ id, style, language }: Pick<MarkStyle, "id" | "style" | "language">,
): string =>
	`<span class="lectern-cite"><a href="#${escapeHtml(item.id)}" aria-describedby="${id}">${label}</a><span class="lectern-cite-card" role="tooltip" id="${id}">${citationOnPage(item, style, language)}</span></span>`;
