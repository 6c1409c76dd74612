import type MarkdownIt from "markdown-it";
import { appendAll } from "../append-all.ts";
import { applyAttributeList, type KramdownDocument } from "../document.ts";
import type { Element } from "../element.ts";
import { parseText, startOfSpans } from "../parse-spans.ts";
import { TextScanner } from "../text-scanner.ts";
import { type CoreRule, documentOf } from "./document-of.ts";
import { plainText } from "./plain-text.ts";

type MarkdownItInstance = InstanceType<typeof MarkdownIt>;

/** Read the text of all blocks with the span rules, and give the blocks their attributes. */
export const readSpans: CoreRule = ({ md, env }) => {
	const document = documentOf(env);
	updateTree(md, document, document.root);
	for (const footnote of document.footnotes.values())
		updateTree(md, document, footnote.content);
};

function updateTree(
	md: MarkdownItInstance,
	document: KramdownDocument,
	element: Element,
): void {
	const children: Element[] = [];
	for (const child of element.children) {
		if (child.type === "raw_text")
			appendAll(children, readText(md, document, child));
		else if (child.type === "eob") applyAttributes(document, child);
		else if (child.type === "blank") addBlank(children, child);
		else {
			updateTree(md, document, child);
			applyAttributes(document, child);
			updateRawText(document, child);
			children.push(child);
		}
	}
	element.children = children;
}

function readText(
	md: MarkdownItInstance,
	document: KramdownDocument,
	raw: Element,
): Element[] {
	const { value, options } = raw;
	const first = startOfSpans(value);
	raw.addText(value.slice(0, first));
	if (first === value.length) return raw.children;
	const { map, firstLine, firstColumn } = options;
	const scanner = new TextScanner(value, map, firstLine, firstColumn);
	scanner.pos = first;
	parseText(md, document, scanner, raw);
	return raw.children;
}

function applyAttributes(document: KramdownDocument, element: Element): void {
	if (element.ial) applyAttributeList(document, element, element.ial);
}

/** Blank lines with nothing that prints between them are one. */
function addBlank(children: Element[], blank: Element): void {
	const last = children[children.length - 1];
	if (last?.type === "blank") last.value += blank.value;
	else children.push(blank);
}

function updateRawText(document: KramdownDocument, element: Element): void {
	const gfm = document.settings.options.input === "GFM";
	const strip = gfm || document.options.auto_id_stripping;
	if (element.type === "dt" || (element.type === "header" && strip))
		element.options.rawText = plainText(element, gfm);
}
