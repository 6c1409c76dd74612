import type { BlockState } from "../block-state.ts";
import { report } from "../document.ts";
import { Element } from "../element.ts";
import { isHtmlElement } from "./elements.ts";
import { htmlNameAt } from "./names.ts";
import { readHtmlElement, reportUnclosed } from "./read-element.ts";
import {
	commentEnd,
	instructionEnd,
	scanCdata,
	scanEndTag,
	scanStartTag,
} from "./scan-tag.ts";

/** Deeper elements are read as text. */
const maxHtmlDepth = 200;

/** Read HTML whose text is no Markdown, to the end tag of `tree`. */
export function readRawHtml(
	state: BlockState,
	tree: Element,
	depth: number,
): void {
	const { scanner } = state;
	while (!scanner.atEnd) {
		const next = findMarkup(scanner.text, scanner.pos);
		tree.addText(scanner.text.slice(scanner.pos, next));
		scanner.pos = next;
		if (scanner.atEnd) break;
		if (readMarkup(state, tree, depth)) return;
	}
	if (tree.type === "html_element") reportUnclosed(state, tree);
}

const declaration = /^<!(?:--|\[CDATA\[)/;

/** Index of the next tag, comment, instruction or CDATA section; the text's end if there is none. */
function findMarkup(text: string, pos: number): number {
	for (
		let at = text.indexOf("<", pos);
		at >= 0;
		at = text.indexOf("<", at + 1)
	) {
		const next = text[at + 1];
		if (next === "/" || next === "?") return at;
		if (next === "!" && declaration.test(text.slice(at, at + 9))) return at;
		if (htmlNameAt(text, at + 1) !== "") return at;
	}
	return text.length;
}

/** Read what begins at the scanner's position; true if it is the end tag of `tree`. */
function readMarkup(state: BlockState, tree: Element, depth: number): boolean {
	const { scanner } = state;
	const { text, pos } = scanner;
	const comment = commentEnd(scanner, pos);
	const instruction = instructionEnd(scanner, pos);
	const cdata = scanCdata(scanner, pos);
	const tag = scanStartTag(scanner, pos);
	const end = scanEndTag(text, pos);
	if (comment > 0) addMarkup(state, tree, "xml_comment", comment);
	else if (instruction > 0) addMarkup(state, tree, "xml_pi", instruction);
	else if (cdata) addText(state, tree, cdata.content, cdata.end);
	else if (tag && depth < maxHtmlDepth)
		readHtmlElement(state, tree, tag, depth);
	else if (end) return readEndTag(state, tree, end);
	else addText(state, tree, text.slice(pos, pos + 1), pos + 1);
	return false;
}

function addMarkup(
	state: BlockState,
	tree: Element,
	type: "xml_comment" | "xml_pi",
	end: number,
): void {
	const { scanner } = state;
	const content = scanner.text.slice(scanner.pos, end);
	tree.children.push(
		new Element(type, content, state.sourceLine, { category: "block" }),
	);
	scanner.pos = end;
}

function readEndTag(
	state: BlockState,
	tree: Element,
	{ name, end }: { name: string; end: number },
): boolean {
	const { scanner } = state;
	const closing = isHtmlElement(tree.value) ? name.toLowerCase() : name;
	if (tree.value === closing) {
		scanner.pos = end;
		return true;
	}
	report(
		state.document,
		"kramdown/stray-html",
		`"</${name}>" closes nothing that is open.`,
		scanner.place(),
		end - scanner.pos,
	);
	addText(state, tree, scanner.text.slice(scanner.pos, end), end);
	return false;
}

/** Add a text; the position moves to `end`. */
function addText(
	{ scanner }: BlockState,
	tree: Element,
	text: string,
	end: number,
): void {
	tree.addText(text);
	scanner.pos = end;
}
