import { yearOf } from "../date.ts";
import type { CitationStyle } from "../format/format-citation.ts";
import { shortName } from "../format/names.ts";
import { html } from "../format/pieces.ts";
import { isOthers } from "../others.ts";
import type { CslItem } from "../types.ts";
import { locatorOf } from "./locator.ts";
import type { Cite } from "./parse-citation.ts";

/** How each style that names authors in the text joins two of them, and what stands before the year. */
const joints: Readonly<
	Record<CitationStyle, { readonly and: string; readonly year?: string }>
> = {
	chicago: { and: "and", year: " " },
	apa: { and: "&amp;", year: ", " },
	mla: { and: "and" },
	ieee: { and: "and", year: ", " },
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
): AuthorDate {
	const { and, year } = joints[style];
	const locator = html(locatorOf(cite, style));
	const when = html(yearOf(item.issued) ?? item.issued?.literal ?? "n.d.");
	const who = authorsOf(item, and);
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
export function authorsOf(item: CslItem, and: string): string {
	const names = item.author ?? item.editor ?? [];
	const [first, second] = names.map((name) => html(shortName(name)));
	if (!first) return titleOf(item);
	if (names.length > 2 || isOthers(names[1])) return `${first} et al.`;
	return second ? `${first} ${and} ${second}` : first;
}

/** The title up to its colon: of a book in italics, of anything else in quotes. */
function titleOf(item: CslItem): string {
	const title = html(item.title ?? item.id).split(/:\s/, 1)[0] ?? "";
	return /^(?:book|report|thesis)$/.test(item.type)
		? `<i>${title}</i>`
		: `“${title}”`;
}
