import type { KramdownDocument } from "../document.ts";
import { Element } from "../element.ts";
import { addBacklinks } from "./backlinks.ts";
import { type CoreRule, documentOf } from "./document-of.ts";
import { basicId, createIdGenerator, type IdGenerator } from "./header-ids.ts";
import { buildTableOfContents, type TocEntry } from "./table-of-contents.ts";

interface UsedFootnote {
	readonly name: string;
	readonly definition: Element;
	readonly number: number;
	/** How often it was referred to after the first time. */
	repeat: number;
}

/** What is counted in reading order. */
interface Numbering {
	readonly document: KramdownDocument;
	readonly generateId: IdGenerator;
	readonly toc: TocEntry[];
	readonly footnotes: UsedFootnote[];
	/** The lists that the table of contents and the footnotes take the place of. */
	tocList?: Element;
	footnotesList?: Element;
}

/**
 * Everything that follows from the order of the page: header ids, footnote numbers, and with them the footnotes and the
 * table of contents in their places.
 */
export const number: CoreRule = ({ env }) => {
	const document = documentOf(env);
	const numbering: Numbering = {
		document,
		generateId: createIdGenerator(document.options),
		toc: [],
		footnotes: [],
	};
	walk(document.root, numbering);
	placeFootnotes(numbering);
	placeTableOfContents(numbering);
};

function walk(element: Element, numbering: Numbering): void {
	for (const child of element.children) {
		if (child.type === "footnote") numberFootnote(child, numbering);
		else if (child.type === "header") numberHeader(child, numbering);
		else if (child.type === "dt") identifyTerm(child, element);
		if (!isPlaceholder(child, numbering)) walk(child, numbering);
	}
}

/** `{:toc}` and `{:footnotes}` on the first list that has them. */
function isPlaceholder(list: Element, numbering: Numbering): boolean {
	const refs = list.ial?.refs;
	if (!refs || (list.type !== "ul" && list.type !== "ol")) return false;
	if (!numbering.tocList && refs.includes("toc")) numbering.tocList = list;
	else if (!numbering.footnotesList && refs.includes("footnotes"))
		numbering.footnotesList = list;
	else return false;
	return true;
}

/** `{:auto_ids}` or `{:auto_ids-prefix}` on a definition list gives its terms ids. */
function identifyTerm(term: Element, list: Element): void {
	const ref = list.ial?.refs.find((name) => name.startsWith("auto_ids"));
	if (ref === undefined || term.get("id") !== undefined) return;
	const prefix = /^auto_ids-([\w-]+)/.exec(ref)?.[1] ?? "";
	term.set("id", (prefix + basicId(term.options.rawText ?? "")).trimStart());
}

function numberHeader(header: Element, numbering: Numbering): void {
	const { options } = numbering.document;
	if (options.auto_ids && header.get("id") === undefined)
		header.set("id", numbering.generateId(header.options.rawText ?? ""));
	const id = header.get("id");
	const { level = 1 } = header.options;
	const listed =
		options.toc_levels.includes(level) &&
		!/\bno_toc\b/.test(header.get("class") ?? "");
	if (id !== undefined && listed)
		numbering.toc.push({ level, id, children: header.children });
}

function numberFootnote(mark: Element, numbering: Numbering): void {
	const { footnotes, document } = numbering;
	const { footnote_prefix, footnote_nr } = document.options;
	const name = footnote_prefix + (mark.options.name ?? "");
	const known = footnotes.find((footnote) => footnote.name === name);
	mark.options.name = name;
	mark.options.number = known?.number ?? footnote_nr + footnotes.length;
	if (known) mark.options.repeat = ++known.repeat;
	else
		footnotes.push({
			name,
			definition: mark.options.definition as Element,
			number: mark.options.number,
			repeat: 0,
		});
}

function placeFootnotes(numbering: Numbering): void {
	const { root, options } = numbering.document;
	const list = new Element("ol");
	if (options.footnote_nr !== 1) list.set("start", String(options.footnote_nr));
	// A footnote may hold others, which join the end of the list.
	for (let index = 0; index < numbering.footnotes.length; index++)
		list.children.push(createItem(numbering, index));
	const target = numbering.footnotesList ?? new Element("footnotes");
	replaceBy(target, "footnotes", list.children.length > 0 ? [list] : []);
	if (!numbering.footnotesList) root.children.push(target);
}

function createItem(numbering: Numbering, index: number): Element {
	const { name, definition, repeat } = numbering.footnotes[
		index
	] as UsedFootnote;
	const item = new Element("li", "", definition.line);
	item.attrs = [
		["id", `fn:${name}`],
		["role", "doc-endnote"],
	];
	item.children = definition.clone().children;
	addBacklinks(item, name, repeat, numbering.document.options);
	walk(item, numbering);
	return item;
}

function placeTableOfContents({ tocList, toc }: Numbering): void {
	if (!tocList) return;
	const contents = buildTableOfContents(tocList, toc);
	tocList.children = contents;
	if (tocList.get("id") === undefined) tocList.set("id", "markdown-toc");
	tocList.options.level0 = true;
	if (contents.length === 0) replaceBy(tocList, "footnotes", []);
}

/** Let an element become another where it stands. */
function replaceBy(
	element: Element,
	type: "footnotes",
	children: Element[],
): void {
	element.type = type;
	element.children = children;
	element.attrs = [];
	element.options.level0 = true;
}
