import { scanTags } from "../../../html/tags.ts";
import { isHash } from "../values/kinds.ts";
import { escapeHtml } from "./escape.ts";

/** jekyll-toc's options, `toc:` in `_config.yml`. */
interface TocOptions {
	readonly min_level: number;
	readonly max_level: number;
	readonly ordered_list: boolean;
	readonly no_toc_section_class: string | readonly string[];
	readonly list_id: string;
	readonly list_class: string;
	readonly sublist_class: string;
	readonly item_class: string;
	readonly item_prefix: string;
}

const defaults: TocOptions = {
	min_level: 1,
	max_level: 6,
	ordered_list: false,
	no_toc_section_class: "no_toc_section",
	list_id: "toc",
	list_class: "section-nav",
	sublist_class: "",
	item_class: "toc-entry",
	item_prefix: "toc-",
};

interface Entry {
	readonly level: number;
	readonly id: string;
	readonly text: string;
	/** Where the heading's inside begins. */
	readonly offset: number;
}

const heading = /<h([1-6])\b([^>]*)>([\s\S]*?)<\/h\1>/gi;
const idAttribute = /\bid="([^"]*)"/;
const noToc = /\bclass="(?:[^"]* )?no_toc(?: [^"]*)?"/;
const tags = /<[^>]*>/g;
const notId = /[^\p{L}\p{M}\p{N}_\- ]/gu;

/** jekyll-toc's table of contents of a page's HTML. */
export function buildToc(html: string, given: unknown): string {
	const options = readOptions(given);
	const list = options.ordered_list ? "ol" : "ul";
	const items = buildItems(findEntries(html, options), options, list);
	return `<${list} id="${options.list_id}" class="${options.list_class}">\n${items}</${list}>`;
}

/** An anchor to click on at the beginning of every heading that the table of contents has. */
export function injectAnchors(html: string, given: unknown): string {
	let at = 0;
	let done = "";
	for (const { offset, id } of findEntries(html, readOptions(given))) {
		done += `${html.slice(at, offset)}\n<a class="anchor" href="#${id}" aria-hidden="true"><span class="octicon octicon-link"></span></a>`;
		at = offset;
	}
	return done + html.slice(at);
}

function readOptions(given: unknown): TocOptions {
	return isHash(given) && !(given instanceof Map)
		? { ...defaults, ...given }
		: defaults;
}

function findEntries(
	html: string,
	{ min_level, max_level, no_toc_section_class }: TocOptions,
): Entry[] {
	const seen = new Map<string, number>();
	const isLeftOut = findSections(html, [no_toc_section_class].flat());
	const found: Entry[] = [];
	for (const match of html.matchAll(heading)) {
		const [whole, digit = "", attributes = "", inside = ""] = match;
		const level = Number(digit);
		if (level < min_level || level > max_level || noToc.test(attributes))
			continue;
		if (isLeftOut(match.index)) continue;
		const text = inside.replace(tags, "");
		const id = idAttribute.exec(attributes)?.[1] ?? uniqueId(text, seen);
		found.push({
			level,
			text,
			id,
			offset: match.index + whole.indexOf(">") + 1,
		});
	}
	return found;
}

/** Whether a place stands within an element of one of the classes. */
function findSections(
	html: string,
	classes: readonly string[],
): (offset: number) => boolean {
	const ranges: (readonly [start: number, end: number])[] = [];
	let open: { name: string; start: number; depth: number } | undefined;
	for (const { name, closing, start, end } of scanTags(html)) {
		if (open) {
			if (name === open.name) open.depth += closing ? -1 : 1;
			if (open.depth > 0) continue;
			ranges.push([open.start, end]);
			open = undefined;
		} else if (!closing && hasClass(html.slice(start, end), classes))
			open = { name, start, depth: 1 };
	}
	if (open) ranges.push([open.start, html.length]);
	return (offset) =>
		ranges.some(([start, end]) => start <= offset && offset < end);
}

function hasClass(tag: string, classes: readonly string[]): boolean {
	const own = /\bclass="([^"]*)"/.exec(tag)?.[1]?.split(/\s+/) ?? [];
	return classes.some((name) => own.includes(name));
}

/** Only ids that had to be made are made unique. */
function uniqueId(text: string, seen: Map<string, number>): string {
	const id = makeId(text);
	const count = seen.get(id) ?? 0;
	seen.set(id, count + 1);
	return count === 0 ? id : `${id}-${count}`;
}

function makeId(text: string): string {
	return encodeURIComponent(
		text.toLowerCase().replace(notId, "").replaceAll(" ", "-"),
	);
}

/** Items of the least level, with what stands deeper as a list in the item before it. */
function buildItems(
	entries: readonly Entry[],
	options: TocOptions,
	list: string,
): string {
	const least = Math.min(...entries.map(({ level }) => level));
	const sublist = options.sublist_class
		? ` class="${options.sublist_class}"`
		: "";
	let html = "";
	for (let index = 0; index < entries.length; ) {
		const entry = entries[index] as Entry;
		const own = entry.level === least ? 1 : 0;
		const deeper = takeDeeper(entries, index + own, least);
		const nested = deeper.length > 0 ? buildItems(deeper, options, list) : "";
		if (own === 0) html += nested;
		else
			html += item(
				entry,
				nested && `\n<${list}${sublist}>\n${nested}</${list}>\n`,
				options,
			);
		index += own + deeper.length;
	}
	return html;
}

function takeDeeper(
	entries: readonly Entry[],
	from: number,
	least: number,
): readonly Entry[] {
	const end = entries.findIndex(
		({ level }, index) => index >= from && level <= least,
	);
	return entries.slice(from, end < 0 ? entries.length : end);
}

function item(
	{ level, id, text }: Entry,
	nested: string,
	{ item_class, item_prefix }: TocOptions,
): string {
	return `<li class="${item_class} ${item_prefix}h${level}"><a href="#${id}">${reescape(text)}</a>${nested}</li>\n`;
}

const entity = /&(?:amp|lt|gt|quot|#39);/g;
const written: Readonly<Record<string, string>> = {
	"&amp;": "&",
	"&lt;": "<",
	"&gt;": ">",
	"&quot;": '"',
	"&#39;": "'",
};

/** HTML's text as Ruby escapes it. */
function reescape(html: string): string {
	return escapeHtml(html.replace(entity, (name) => written[name] ?? name));
}
