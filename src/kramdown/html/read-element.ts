import { rawText } from "../block/raw-text.ts";
import type { BlockState } from "../block-state.ts";
import { report } from "../document.ts";
import { type ContentModel, Element } from "../element.ts";
import {
	defaultContentModel,
	isHtmlElement,
	voidElements,
} from "./elements.ts";
import { readRawHtml } from "./raw-html.ts";
import { reportDuplicates } from "./report-duplicates.ts";
import type { HtmlTag } from "./scan-tag.ts";

const markdownAttribute: Readonly<Record<string, ContentModel | "default">> = {
	"0": "raw",
	"1": "default",
	span: "span",
	block: "block",
};
const restOfLine = /[ \t]*\n/y;

/** Name as it counts: HTML's own in small letters. */
export function normalizeHtmlName(name: string): string {
	const small = name.toLowerCase();
	return isHtmlElement(small) ? small : name;
}

/** An element for a tag, its attributes as they are printed. */
export function createHtmlElement(
	state: BlockState,
	tag: HtmlTag,
	category: "block" | "span",
): Element {
	const name = normalizeHtmlName(tag.name);
	const place = state.scanner.place();
	const element = new Element("html_element", name, place.line, { category });
	element.column = place.column;
	reportDuplicates(state.document, tag, place);
	const known = isHtmlElement(name);
	for (const [key, value] of tag.attrs)
		element.set(known ? key.toLowerCase() : key, value);
	return element;
}

/** Read the element whose start tag stands at the scanner's position into `tree`. */
export function readHtmlElement(
	state: BlockState,
	tree: Element,
	tag: HtmlTag,
	depth: number,
): void {
	const element = createHtmlElement(state, tag, "block");
	tree.children.push(element);
	state.scanner.pos = tag.end;
	const { value: name } = element;
	const isCode = name === "script" || name === "style";
	if (isCode) readToEndTag(state, element, "raw");
	const closed = tag.closed || (!isCode && voidElements.has(name));
	const model = takeContentModel(state, tree, element);
	element.options.contentModel = model;
	element.options.closed = isCode ? false : closed;
	if (model === "block") state.scanner.scan(restOfLine);
	if (closed || isCode) return;
	readInside(state, element, model, depth);
	if (!isRaw(tree)) state.scanner.scan(restOfLine);
}

function isRaw(tree: Element): boolean {
	return tree.type === "html_element" && tree.options.contentModel === "raw";
}

function takeContentModel(
	state: BlockState,
	tree: Element,
	element: Element,
): ContentModel {
	element.ial ??= state.blockIal;
	state.blockIal = undefined;
	const written = element.get("markdown");
	element.attrs = element.attrs.filter(([name]) => name !== "markdown");
	const wanted = markdownAttribute[written ?? ""];
	if (wanted && wanted !== "default") return wanted;
	const parse = !isRaw(tree) && state.document.options.parse_block_html;
	return wanted || parse ? defaultContentModel(element.value) : "raw";
}

function readInside(
	state: BlockState,
	element: Element,
	model: ContentModel,
	depth: number,
): void {
	if (model === "span") readToEndTag(state, element, "raw_text");
	else if (model === "raw") readRawHtml(state, element, depth + 1);
	else if (!state.parseInside(element, state.scanner))
		reportUnclosed(state, element);
}

/** Say that an element has no end tag. */
export function reportUnclosed(state: BlockState, element: Element): void {
	report(
		state.document,
		"kramdown/unclosed-html",
		`"<${element.value}>" has no end tag.`,
		element,
	);
}

/** Everything to the element's end tag, as it is. */
function readToEndTag(
	state: BlockState,
	element: Element,
	type: "raw" | "raw_text",
): void {
	const { scanner } = state;
	const start = scanner.pos;
	const stop = new RegExp(`</${element.value}[ \\t\\r\\n\\f\\v]*>`, "gi");
	stop.lastIndex = start;
	const match = stop.exec(scanner.text);
	const end = match ? match.index : scanner.text.length;
	scanner.pos = match ? end + match[0].length : end;
	const text = scanner.text.slice(start, end);
	if (type === "raw") element.addText(text, "raw");
	else if (text !== "") element.children.push(rawText(scanner, start, text));
	if (!match) reportUnclosed(state, element);
}
