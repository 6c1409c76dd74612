import { unescapeHtml } from "../../html/escape.ts";
import { type Language, plainEnglish } from "../../words/index.ts";
import type { CslItem } from "../types.ts";
import { apa } from "./apa.ts";
import { chicago } from "./chicago.ts";
import { ieee } from "./ieee.ts";
import { mla } from "./mla.ts";

const styles = { chicago, apa, mla, ieee } as const;

export type CitationStyle = keyof typeof styles;

export const citationStyles: readonly CitationStyle[] = [
	"chicago",
	"apa",
	"mla",
	"ieee",
];

/** A style by the names people give it (`apa`, `MLA`, `chicago-author-date` …); Chicago where none is meant. */
export function styleNamed(name: unknown): CitationStyle {
	return knownStyle(name) ?? "chicago";
}

/** Whether a name means one of the styles. */
export const isStyle = (name: unknown): boolean =>
	knownStyle(name) !== undefined;

function knownStyle(name: unknown): CitationStyle | undefined {
	const wanted = String(name ?? "").toLowerCase();
	if (/modern-language|^mla/.test(wanted)) return "mla";
	return citationStyles.find((style) => wanted.includes(style));
}

/**
 * A work as a style's bibliography sets it, in HTML (italics and links; everything from the data escaped).
 *
 * @param language - What stands between the names and titles (`and`, `vol.`), months and quotes are in it.
 */
export const formatCitationHtml = (
	item: CslItem,
	style: CitationStyle,
	language: Language = plainEnglish,
): string => styles[style](item, language);

/** The same as plain text. */
export const formatCitation = (
	item: CslItem,
	style: CitationStyle,
	language: Language = plainEnglish,
): string =>
	unescapeHtml(styles[style](item, language).replace(/<[^>]*>/g, ""));
