import { escapeHtml } from "../../html/escape.ts";
import type { Language } from "../../words/index.ts";
import type { CslItem } from "../types.ts";

/** Text of a variable as HTML: escaped, CSL's own tags (`<i>`, `<b>`, `<sup>`, `<sub>`) kept. */
export const html = (text: unknown): string =>
	escapeHtml(String(text ?? "")).replace(
		/&lt;(\/?)(i|b|sup|sub)&gt;/g,
		"<$1$2>",
	);

export const italic = (text: unknown): string =>
	text ? `<i>${html(text).replace(/<\/?i>/g, "")}</i>` : "";

/** Parts with a separator between those that say something. */
export const join = (
	parts: readonly (string | undefined)[],
	separator: string,
): string => parts.filter(Boolean).join(separator);

/** A sentence: one full stop at its end, unless it ends in a mark of its own. */
export const sentence = (text: string): string =>
	text === "" || /[.?!。](?:<\/i>)?[\s”’“‘»«」』]*$/.test(text)
		? text
		: `${text}.`;

export const dashes = (pages: unknown): string =>
	html(pages).replace(/(?<=\d)-(?=\d)/g, "–");

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

/** `Working paper` → `Working Paper`, which English alone writes so. */
export const headline = (text: unknown, { isEnglish }: Language): string =>
	isEnglish
		? html(text).replace(/(?<=^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())
		: html(text);
