import type { CitationStyle } from "../format/format-citation.ts";
import type { Cite } from "./parse-citation.ts";

/** What stands before a place in a work, for one and for several. */
const labels: Readonly<Record<string, readonly [string, string]>> = {
	page: ["p.", "pp."],
	chapter: ["chap.", "chaps."],
	section: ["sec.", "secs."],
	figure: ["fig.", "figs."],
	paragraph: ["para.", "paras."],
	part: ["pt.", "pts."],
	volume: ["vol.", "vols."],
	line: ["l.", "ll."],
	note: ["n.", "nn."],
};

/** A place as the style writes it; one that came without a label is the author's own words. */
export function locatorOf(
	{ locator, label }: Cite,
	style: CitationStyle,
): string {
	if (!locator || label === undefined) return locator ?? "";
	const isPage = label === "page";
	if (isPage && (style === "chicago" || style === "mla")) return locator;
	if (style === "apa" && label === "figure") return `Figure ${locator}`;
	const [one, several] = labels[label] ?? [label, label];
	return `${/\d\s*[-–,&]\s*\d/.test(locator) ? several : one} ${locator}`;
}
