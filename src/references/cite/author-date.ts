import { type Language, plainEnglish } from "../../words/index.ts";
import { yearWords } from "../format/dates.ts";
import type { CitationStyle } from "../format/format-citation.ts";
import { shortName } from "../format/names.ts";
import { html } from "../format/pieces.ts";
import { isOthers } from "../names/others.ts";
import type { CslItem } from "../types.ts";
import { locatorOf } from "./locator.ts";
import type { Cite } from "./parse-citation.ts";

/** How each style that names authors in the text joins two of them, if not by a word, and what stands before the year. */
const joints: Readonly<
	Record<
		CitationStyle,
		{ readonly and?: string; readonly year: string | undefined }
	>
> = {
	chicago: { year: " " },
	apa: { and: "&amp;", year: ", " },
	mla: { year: undefined },
	ieee: { year: ", " },
};

/** A mark's two parts, in HTML: what is linked, and the locator after it. */
export interface AuthorDate {
	readonly label: string;
	readonly locator: string;
}

/** `Vaswani et al. 2017` and `, 3`; APA's `Vaswani et al., 2017` and `, p. 3`; MLA's `Vaswani et al.` and ` 3`. */
export function authorDate(
	item: CslItem,
	cite: Cite,
	style: CitationStyle,
	language: Language = plainEnglish,
): AuthorDate {
	const { and, year } = joints[style];
	const locator = html(locatorOf(cite, style, language));
	const when = html(yearWords(item) ?? language.say("cite_undated"));
	const who = authorsOf(item, language, and);
	if (year === undefined)
		return {
			label: cite.suppressAuthor && locator ? locator : who,
			locator: locator && !cite.suppressAuthor ? ` ${locator}` : "",
		};
	return {
		label: cite.suppressAuthor ? when : `${who}${year}${when}`,
		locator: locator && `, ${locator}`,
	};
}

/** The families, of more than two the first; a work without authors goes by its title. */
export function authorsOf(
	item: CslItem,
	language: Language,
	and = language.say("cite_and"),
): string {
	const names = item.author ?? item.editor ?? [];
	const [first, second] = names.map((name) => html(shortName(name)));
	if (!first) return titleOf(item, language);
	if (names.length > 2 || isOthers(names[1]))
		return `${first} ${language.say("cite_others")}`;
	return second ? `${first} ${and} ${second}` : first;
}

/** The title up to its colon: of a book in italics, of anything else in quotes. */
function titleOf(item: CslItem, language: Language): string {
	const title = html(item.title ?? item.id).split(/:\s/, 1)[0] ?? "";
	return /^(?:book|report|thesis)$/.test(item.type)
		? `<i>${title}</i>`
		: language.say("cite_quoted", { text: title });
}
