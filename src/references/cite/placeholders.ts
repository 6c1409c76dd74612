import { holds } from "../../holds.ts";
import { escapeHtml, unescapeHtml } from "../../html/escape.ts";
import type { ScholarTag } from "../scholar/scholar-tags.ts";

/** What one of jekyll-scholar's tags leaves in a text until its whole page is known. Markdown passes it through. */
export function scholarPlaceholder(tag: string, markup: string): string {
	const element = tag === "bibliography" ? "div" : "span";
	return `<${element} data-lectern-scholar="${tag} ${escapeHtml(markup)}"></${element}>`;
}

/** A placeholder in a page's HTML, with the paragraph that Markdown put around a list's. */
export const placeholderPattern =
	/(?:<p>)?<div data-lectern-scholar="([^"]*)"><\/div>(?:<\/p>)?|<span data-lectern-scholar="([^"]*)"><\/span>/;

/** A placeholder's tag and markup. */
export function readPlaceholder(attribute: string): {
	readonly tag: ScholarTag;
	readonly markup: string;
} {
	const [, tag = "", markup = ""] =
		/^(\S+) (.*)$/s.exec(unescapeHtml(attribute)) ?? [];
	return { tag: tag as ScholarTag, markup };
}

/** Whether a page has any of jekyll-scholar's tags. */
export const hasPlaceholder = (html: string): boolean =>
	holds(html, " data-lectern-scholar=", "-lectern-scholar=");
