import { escapeHtml } from "../html/escape.ts";
import type { Heading } from "../markdown/types.ts";
import type { ContentsEntry } from "./types.ts";

const LONG_IN_WORDS = 350;
const FEWEST = 3;
const MANY = 6;

/**
 * The table of contents of a page that is long enough to want one: the page's highest level of headings and the next.
 *
 * @param words - Words of the prose.
 * @returns Empty for a short page.
 */
export function buildContents(
	headings: readonly Heading[],
	words: number,
): ContentsEntry[] {
	const named = headings.filter(({ id, text }) => id && text.trim());
	const top = Math.min(...named.map(({ level }) => level));
	const entries: { id: string; html: string; children: ContentsEntry[] }[] = [];
	for (const { level, id, html, text } of named) {
		const inner = plainInline(html) || escapeHtml(text);
		const entry = { id, html: inner, children: [] };
		if (level === top) entries.push(entry);
		else if (level === top + 1) entries.at(-1)?.children.push(entry);
	}
	const wanted =
		entries.length >= MANY ||
		(entries.length >= FEWEST && words >= LONG_IN_WORDS);
	return wanted ? entries : [];
}

/** A heading's HTML for use inside another link: neither links nor images, footnote marks or ids of its own. */
function plainInline(html: string): string {
	return html
		.replace(/<sup id="fnref[^<>]*><a[^<>]*>[^<>]*<\/a><\/sup>/g, "")
		.replace(/<(em|strong|code|i|b|sub|sup)\s[^<>]*>/g, "<$1>")
		.replace(/<(?!\/?(?:em|strong|code|i|b|sub|sup)>)[^<>]*>/g, "")
		.trim();
}
