import type { Language } from "../../words/index.ts";
import { authorDate } from "../cite/author-date.ts";
import { locatorOf } from "../cite/locator.ts";
import type { Cite } from "../cite/parse-citation.ts";
import type { CitationStyle } from "../format/format-citation.ts";
import { html } from "../format/pieces.ts";
import { citationOnPage } from "../format/with-mathematics.ts";
import type { CslItem } from "../types.ts";

/** A citation's words without the parentheses around all of them: `Breiman, 2001, p. 3`, `[1, p. 3]`. */
export function citeText(
	item: CslItem,
	cite: Cite,
	style: CitationStyle,
	number: number | undefined,
	language: Language,
): string {
	if (style === "ieee") {
		const locator = html(locatorOf(cite, style, language));
		return `[${number}${locator && `, ${locator}`}]`;
	}
	const { label, locator } = authorDate(item, cite, style, language);
	return label + locator;
}

/** A work in full; addresses are words, as citeproc-ruby leaves them. */
export function referenceText(
	item: CslItem,
	style: CitationStyle,
	index: number,
	language: Language,
): string {
	const text = citationOnPage(item, style, language).replace(
		/<\/?a\b[^>]*>/g,
		"",
	);
	return style === "ieee" ? `[${index}]${text}` : text;
}
