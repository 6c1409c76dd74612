import { escapeHtml } from "../../html/escape.ts";
import type { CslItem } from "../types.ts";

/** Text of a variable as HTML: escaped, CSL's own tags (`<i>`, `<b>`, `<sup>`, `<sub>`) kept. */
export const html = (text: unknown): string =>
	escapeHtml(String(text ?? "")).replace(
		/&lt;(\/?)(i|b|sup|sub)&gt;/g,
		"<$1$2>",
	);

export const italic = (text: unknown): string =>
	text ? `<i>${html(text).replace(/<\/?i>/g, "")}</i>` : "";

/** In curly quotes, marks within turned to single ones; `end` goes inside unless the text has its own. */
export function quoted(text: unknown, end = ""): string {
	const inner = html(text).replace(
		/[“”]|&quot;(?=\p{L})|(?<=\S)&quot;/gu,
		(mark) => (mark === "“" ? "‘" : mark === "”" ? "’" : "’"),
	);
	return text ? `“${inner}${/[?!.,]$/.test(String(text)) ? "" : end}”` : "";
}

/** Parts with a separator between those that say something. */
export const join = (
	parts: readonly (string | undefined)[],
	separator: string,
): string => parts.filter(Boolean).join(separator);

/** A sentence: one full stop at its end, unless it ends in a mark of its own. */
export const sentence = (text: string): string =>
	text === "" || /[.?!](?:<\/i>)?[”’]?$/.test(text) ? text : `${text}.`;

export const dashes = (pages: unknown): string =>
	html(pages).replace(/(?<=\d)-(?=\d)/g, "–");

const months =
	"January February March April May June July August September October November December".split(
		" ",
	);

export interface DateWords {
	readonly year?: string;
	readonly month?: string;
	readonly day?: string;
}

/** The parts of `issued`, the month by name; a date that is no date gives its words as the year. */
export function dateWords(item: CslItem): DateWords {
	const [year, month, day] = item.issued?.["date-parts"]?.[0] ?? [];
	if (year === undefined)
		return item.issued?.literal ? { year: item.issued.literal } : {};
	return {
		year: String(year),
		...(month ? { month: months[month - 1] } : {}),
		...(day ? { day: String(day) } : {}),
	};
}

/** Where to read the work: the DOI's address, else its own. */
export const addressOf = (item: CslItem): string | undefined =>
	item.DOI ? `https://doi.org/${item.DOI}` : item.URL;

/** An address as a link that shows itself. */
export const link = (address: string | undefined, text = address): string =>
	address
		? `<a href="${escapeHtml(address)}">${escapeHtml(text ?? "")}</a>`
		: "";

export const isOnline = (item: CslItem): boolean =>
	/^(?:webpage|post|post-weblog|motion_picture|software|dataset|document)$/.test(
		item.type,
	);

/** `2nd`, `3rd`; words stay as they are. */
export function ordinal(edition: unknown): string {
	const text = String(edition ?? "");
	if (!/^\d+$/.test(text)) return html(text);
	const tens = Number(text) % 100;
	const ending =
		tens > 10 && tens < 14
			? "th"
			: (["th", "st", "nd", "rd"][tens % 10] ?? "th");
	return text + ending;
}

/** `Working paper` → `Working Paper`. */
export const headline = (text: unknown): string =>
	html(text).replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
