import { escapeHtml } from "../../html/escape.ts";
import { type Language, plainEnglish } from "../../words/index.ts";

/** The heading of a list that Lectern puts below a page, in the page's language; empty where the author has written one. */
export const listHeading = (
	page: string,
	language: Language = plainEnglish,
): string =>
	/<h\d[^>]*\sid="references"/.test(page)
		? ""
		: `<h2 id="references">${escapeHtml(language.say("references"))}</h2>\n`;
