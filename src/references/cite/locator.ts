import type { Language, PlainKey } from "../../words/index.ts";
import type { CitationStyle } from "../format/format-citation.ts";
import type { Cite } from "./parse-citation.ts";

/** What stands around a place in a work, for one and for several. */
const terms: Readonly<Record<string, readonly [PlainKey, PlainKey]>> = {
	page: ["cite_page", "cite_pages"],
	chapter: ["cite_chapter", "cite_chapters"],
	section: ["cite_section", "cite_sections"],
	figure: ["cite_figure", "cite_figures"],
	paragraph: ["cite_paragraph", "cite_paragraphs"],
	part: ["cite_part", "cite_parts"],
	volume: ["cite_volume", "cite_volumes"],
	line: ["cite_line", "cite_lines"],
	note: ["cite_note", "cite_notes"],
};

/** A place as the style writes it; one that came without a label is the author's own words. */
export function locatorOf(
	{ locator, label }: Cite,
	style: CitationStyle,
	language: Language,
): string {
	if (!locator || label === undefined) return locator ?? "";
	const isPage = label === "page";
	if (isPage && (style === "chicago" || style === "mla")) return locator;
	if (style === "apa" && label === "figure" && language.isEnglish)
		return `Figure ${locator}`;
	const known = terms[label];
	if (!known) return `${label} ${locator}`;
	const [one, several] = known;
	return language.say(/\d\s*[-–,&]\s*\d/.test(locator) ? several : one, {
		number: locator,
	});
}
