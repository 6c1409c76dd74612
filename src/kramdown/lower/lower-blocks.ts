import type { Element, ElementType } from "../element.ts";
import {
	close,
	createToken,
	type Lowering,
	leaf,
	open,
} from "./block-tokens.ts";
import { lowerStandaloneImage } from "./lower-figure.ts";
import { lowerHtml } from "./lower-html.ts";
import { isSpan, lowerSpans } from "./lower-spans.ts";
import { lowerTable } from "./lower-table.ts";
import { recordFormula } from "./record-formula.ts";
import { recordHeading } from "./record-heading.ts";

type Lower = (lowering: Lowering, element: Element, level: number) => void;

/** Blocks that are a tag around blocks. */
const containers: Partial<
	Record<ElementType, readonly [name: string, tag: string]>
> = {
	blockquote: ["blockquote", "blockquote"],
	ul: ["bullet_list", "ul"],
	ol: ["ordered_list", "ol"],
	dl: ["dl", "dl"],
	table: ["table", "table"],
	thead: ["thead", "thead"],
	tbody: ["tbody", "tbody"],
	tfoot: ["tfoot", "tfoot"],
	tr: ["tr", "tr"],
	li: ["list_item", "li"],
	dd: ["dd", "dd"],
	dt: ["dt", "dt"],
};

const lowerings: Partial<Record<ElementType, Lower>> = {
	p: lowerParagraph,
	header: lowerHeader,
	table: lowerTable,
	codeblock: (lowering, element, level) => {
		const type = element.options.fenced ? "fence" : "code_block";
		const token = leaf(lowering, type, element.value, element, level);
		token.info = element.options.lang ?? "";
	},
	hr: (lowering, element, level) => {
		leaf(lowering, "hr", "", element, level).tag = "hr";
	},
	blank: (lowering, element, level) => {
		leaf(lowering, "blank", element.value, element, level);
	},
	math: (lowering, element, level) => {
		const token = leaf(lowering, "math_block", element.value, element, level);
		token.info = lowering.document.options.math_engine ?? "";
		token.markup = element.options.delimiter ?? "";
		recordFormula(lowering.document, element);
	},
	raw: (lowering, element, level) => {
		const { formats = [] } = element.options;
		const printed = formats.length === 0 || formats.includes("html");
		if (printed)
			leaf(lowering, "html_block", `${element.value}\n`, element, level);
	},
	comment: (lowering, element, level) => {
		const indentation = " ".repeat(2 * level);
		const html = `${indentation}<!-- ${element.value} -->\n`;
		leaf(lowering, "html_block", html, element, level);
	},
	html_element: lowerHtml,
	footnotes: (lowering, element, level) => {
		if (element.children.length === 0) return;
		const token = open(lowering, "footnotes", "div", element, level);
		token.attrs = [
			["class", "footnotes"],
			["role", "doc-endnotes"],
		];
		lowerChildren(lowering, element, level + 1);
		close(lowering, token, element);
	},
};

/** Turn the children of an element into tokens: runs of spans become one `inline` token each. */
export function lowerChildren(
	lowering: Lowering,
	element: Element,
	level: number,
): void {
	const { children } = element;
	for (let index = 0; index < children.length; ) {
		let end = index;
		while (end < children.length && isSpan(children[end] as Element)) end++;
		if (end > index) {
			addInline(lowering, children.slice(index, end), level);
			index = end;
		} else lowerBlock(lowering, children[index++] as Element, element, level);
	}
}

function addInline(
	lowering: Lowering,
	spans: readonly Element[],
	level: number,
): void {
	const [first] = spans;
	if (!first) return;
	const token = createToken("inline", "", 0, first, level);
	token.children = lowerSpans(lowering.document, spans);
	lowering.tokens.push(token);
}

function lowerBlock(
	lowering: Lowering,
	element: Element,
	parent: Element,
	depth: number,
): void {
	const level = element.options.level0 ? 0 : depth;
	const special = lowerings[element.type];
	const container = containers[element.type];
	if (element.type === "xml_comment" || element.type === "xml_pi")
		lowerMarkup(lowering, element, parent, level);
	else if (special) special(lowering, element, level);
	else if (container) lowerContainer(lowering, element, level, container);
}

function lowerMarkup(
	lowering: Lowering,
	element: Element,
	parent: Element,
	level: number,
): void {
	const raw =
		parent.type === "html_element" && parent.options.contentModel === "raw";
	const line = `${" ".repeat(2 * level)}${element.value}\n`;
	leaf(lowering, "html_block", raw ? element.value : line, element, level);
}

function lowerContainer(
	lowering: Lowering,
	element: Element,
	level: number,
	[name, tag]: readonly [name: string, tag: string],
): void {
	const token = open(lowering, name, tag, element, level);
	if (element.type === "li" || element.type === "dd")
		token.meta = {
			tight: isTight(element),
			endsInPlace: endsInPlace(element),
		};
	lowerChildren(lowering, element, level + 1);
	close(lowering, token, element);
}

/** Whether the table of contents or the footnotes, which are put in when all is printed, stand last in an element. */
export function endsInPlace({ children }: Element): boolean {
	return children.at(-1)?.options.level0 === true;
}

/** Whether an item's first line stands directly behind its tag. */
function isTight({ children: [first] }: Element): boolean {
	return !first || (first.type === "p" && first.options.transparent === true);
}

function lowerParagraph(
	lowering: Lowering,
	element: Element,
	level: number,
): void {
	if (lowerStandaloneImage(lowering, element, level)) return;
	const token = open(lowering, "paragraph", "p", element, level);
	token.hidden = element.options.transparent === true;
	lowerChildren(lowering, element, level + 1);
	close(lowering, token, element);
}

function lowerHeader(
	lowering: Lowering,
	element: Element,
	level: number,
): void {
	const { header_offset } = lowering.document.options;
	const written = element.options.level ?? 1;
	const printed = Math.max(1, Math.min(6, written + header_offset));
	const token = open(lowering, "heading", `h${printed}`, element, level);
	token.meta = { level: written };
	const start = lowering.tokens.length;
	lowerChildren(lowering, element, level + 1);
	recordHeading(lowering, element, start, printed);
	close(lowering, token, element);
}
