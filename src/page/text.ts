import { unescapeHtml } from "../html/escape.ts";

/** A value of front matter as trimmed text on one line; undefined where there is none. */
export function textOf(value: unknown): string | undefined {
	if (typeof value !== "string" && typeof value !== "number") return undefined;
	return String(value).replace(/\s+/g, " ").trim() || undefined;
}

/** Elements within a word or between two that touch: taking them out parts nothing. */
const withinWords =
	/<\/?(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|u|var|wbr)(?=[\s/>])[^<>]*>/gi;

/** The words of a piece of HTML, without tags, scripts and styles, white space collapsed. */
export function plainText(html: string): string {
	const words = withoutElement(withoutElement(html, "script"), "style");
	return unescapeHtml(words.replace(withinWords, "").replace(/<[^<>]*>/g, " "))
		.replace(/\s+/g, " ")
		.trim();
}

/** Cut out every `<name …>…</name>`; found by plain search, so that an unclosed one costs nothing. */
function withoutElement(html: string, name: string): string {
	const kept: string[] = [];
	let from = 0;
	for (;;) {
		const start = html.indexOf(`<${name}`, from);
		const end = start < 0 ? -1 : html.indexOf(`</${name}>`, start);
		if (end < 0) break;
		kept.push(html.slice(from, start));
		from = end + name.length + 3;
	}
	return kept.join(" ") + html.slice(from);
}

/**
 * The beginning of a text: whole sentences if they fill half of `most` characters, else whole words and an ellipsis.
 * A formula is never cut.
 */
export function shorten(text: string, most: number): string {
	if (text.length <= most) return text;
	return wholeSentences(text, most) ?? wholeWords(text, most);
}

/** A full stop after a single letter (J. R. Firth) ends no sentence. */
const sentenceEnd = /(?:[^\s.]{2}[.!?]|[。！？])["”’)]*(?=\s|$)/g;

function wholeSentences(text: string, most: number): string | undefined {
	const ends = [...text.slice(0, most + 1).matchAll(sentenceEnd)].map(
		({ index, 0: { length } }) => index + length,
	);
	const end = ends.findLast(
		(end) => end <= most && !isInsideFormula(text.slice(0, end)),
	);
	return end && end * 2 >= most ? text.slice(0, end) : undefined;
}

function wholeWords(text: string, most: number): string {
	const cut = text.slice(0, text.lastIndexOf(" ", most) + 1 || most);
	const end = isInsideFormula(cut) ? cut.lastIndexOf("\\(") : cut.length;
	return `${cut.slice(0, end).replace(/[\s,;:–—-]+$/, "")}…`;
}

function isInsideFormula(cut: string): boolean {
	return cut.lastIndexOf("\\(") > cut.lastIndexOf("\\)");
}

/** Jekyll's default slug: letters and digits of every script, the rest as single hyphens. */
export function slugOf(label: string): string {
	return label
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
		.replace(/^-|-$/g, "");
}
