import { readAttributes } from "../html/attributes.ts";
import { unescapeHtml } from "../html/escape.ts";
import { scanTags, type Tag } from "../html/tags.ts";
import { takeFormulas } from "./take-formulas.ts";
import type { PageText } from "./types.ts";

/** Comments and declarations: `<!DOCTYPE html>`, `<?xml version="1.0"?>`. */
const unseen = /<!--(?:(?!<!--).)*?-->|<![a-z[][^>]*>|<\?[^>]*>/gis;
const silent = new Set(["script", "style", "template", "noscript", "title"]);
/** Elements within a line: a word may go on across them. */
const inline = new Set(
	"a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup u var wbr".split(
		" ",
	),
);

/** What of a page a reader meets. Mathematics counts as its TeX, whether it has been set or is left to the browser. */
export function readPage(html: string): PageText {
	const { rest, formulas } = takeFormulas(html.replace(unseen, ""));
	const links: string[] = [];
	const images: string[] = [];
	const code: string[] = [];
	const headings: string[] = [];
	const open: Opened[] = [];
	let text = "";
	let end = 0;
	let silence = 0;
	for (const tag of scanTags(rest)) {
		if (!silence) text += rest.slice(end, tag.start);
		end = tag.end;
		if (silent.has(tag.name)) silence = tag.closing ? 0 : 1;
		if (!inline.has(tag.name)) text += " ";
		if (tag.closing) {
			const opened = closeTag(open, tag.name);
			if (!opened) continue;
			const inside = plain(text.slice(opened.from));
			if (opened.name === "code") {
				code.push(inside);
				text = `${text.slice(0, opened.from)} `;
			} else headings.push(`${opened.name}${opened.id} ${inside}`.trim());
		} else note(rest, tag, text.length, { links, images, open });
	}
	if (!silence) text += rest.slice(end);
	const words = plain(text).split(" ").filter(Boolean);
	return { words, headings, links, images, code, formulas };
}

/** A heading or a piece of code that is being read. */
interface Opened {
	readonly name: string;
	/** `#topics`, or nothing. */
	readonly id: string;
	/** Where its text begins. */
	readonly from: number;
}

interface Notes {
	readonly links: string[];
	readonly images: string[];
	readonly open: Opened[];
}

function note(html: string, tag: Tag, from: number, notes: Notes): void {
	const { name } = tag;
	if (!/^(?:a|img|code|h[1-6])$/.test(name)) return;
	const attributes = readAttributes(html.slice(tag.start, tag.end));
	const href = attributes.get("href");
	if (name === "a" && href !== undefined) notes.links.push(href);
	if (name === "img")
		notes.images.push(
			`${attributes.get("src") ?? ""} ${attributes.get("alt") ?? ""}`.trim(),
		);
	const id = attributes.has("id") ? `#${attributes.get("id")}` : "";
	if (name === "code" || /^h/.test(name)) notes.open.push({ name, id, from });
}

function closeTag(open: Opened[], name: string): Opened | undefined {
	const at = open.map((one) => one.name).lastIndexOf(name);
	return at < 0 ? undefined : open.splice(at)[0];
}

function plain(html: string): string {
	return unescapeHtml(html).replace(/\s+/g, " ").trim();
}
