import type { Language } from "../../words/index.ts";
import type { CslItem } from "../types.ts";
import { type CitationStyle, formatCitationHtml } from "./format-citation.ts";

/** `$…$` of a title (pandoc's rule) as the page's mathematics has it. */
export const withMathematics = (html: string): string =>
	html.includes("$")
		? html.replace(/\$(?=\S)([^$<>]*[^\s$<>])\$(?!\d)/g, "\\($1\\)")
		: html;

/** A work as a style sets it, for a page that sets mathematics. */
export const citationOnPage = (
	item: CslItem,
	style: CitationStyle,
	language?: Language,
): string => withMathematics(formatCitationHtml(item, style, language));
