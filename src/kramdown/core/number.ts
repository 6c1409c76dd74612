import type { Element } from "../element.ts";
import { type CoreRule, documentOf } from "./document-of.ts";
import { createIdGenerator } from "./header-ids.ts";
import { numberFootnote, placeFootnotes } from "./number-footnotes.ts";
import { identifyTerm, numberHeader } from "./number-headers.ts";
import { becomeFootnotes, type Numbering } from "./numbering.ts";
import { buildTableOfContents } from "./table-of-contents.ts";

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
		footnotes: new Map(),
	};
	walk(document.root, numbering);
	placeFootnotes(numbering, walk);
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

function placeTableOfContents({ tocList, toc }: Numbering): void {
	if (!tocList) return;
	const contents = buildTableOfContents(tocList, toc);
	if (contents.length === 0) {
		becomeFootnotes(tocList, []);
		return;
	}
	tocList.children = contents;
	if (tocList.get("id") === undefined) tocList.set("id", "markdown-toc");
	tocList.options.level0 = true;
}
