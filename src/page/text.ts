import { unescapeHtml } from "../html/escape.ts";

/** A value of front matter as trimmed text on one line; undefined where there is none. */
export function textOf(value: unknown): string | undefined {
	if (typeof value !== "string" && typeof value !== "number") return undefined;
	return String(value).replace(/\s+/g, " ").trim() || undefined;
}

/** The words of a piece of HTML, without tags, scripts and styles, white space collapsed. */
export function plainText(html: string): string {
	const words = withoutElement(withoutElement(html, "script"), "style");
	return unescapeHtml(words.replace(/<[^<>]*>/g, " "))
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

/** The beginning of a text, cut between words and outside formulas, with an ellipsis where there is more. */
export function shorten(text: string, most: number): string {
	if (text.length <= most) return text;
	const cut = text.slice(0, text.lastIndexOf(" ", most) + 1 || most);
	const formula = cut.lastIndexOf("\\(");
	const inside = formula > cut.lastIndexOf("\\)");
	return `${cut.slice(0, inside ? formula : undefined).trimEnd()}…`;
}

/** Jekyll's default slug: letters and digits of every script, the rest as single hyphens. */
export function slugOf(label: string): string {
	return label
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
		.replace(/^-|-$/g, "");
}
