import { skipOptionalSpaces } from "../block-ends.ts";
import { type BlockState, maxBlockDepth } from "../block-state.ts";
import { trim } from "../characters.ts";
import { Element } from "../element.ts";
import { spanElements } from "../html/elements.ts";
import { readHtmlElement } from "../html/read-element.ts";
import { commentEnd, scanEndTag, scanStartTag } from "../html/scan-tag.ts";
import { convertToNative } from "../html/to-native.ts";

const restOfLine = /[ \t]*\n/y;

/** Comments, and elements that are not span-level; an end tag ends the element around. */
export function blockHtml(state: BlockState): boolean {
	const { scanner } = state;
	const start = skipOptionalSpaces(scanner.text, scanner.pos);
	if (scanner.text[start] !== "<" || state.depth >= maxBlockDepth) return false;
	return (
		readComment(state) || readElement(state, start) || readEnd(state, start)
	);
}

function readComment(state: BlockState): boolean {
	const { scanner } = state;
	const end = commentEnd(scanner, scanner.pos);
	if (end < 0) return false;
	const comment = scanner.text.slice(scanner.pos, end);
	state.tree.children.push(
		new Element("xml_comment", comment, state.sourceLine, {
			category: "block",
		}),
	);
	scanner.pos = end;
	scanner.scan(restOfLine);
	return true;
}

function readElement(state: BlockState, start: number): boolean {
	const tag = scanStartTag(state.scanner, start);
	if (!tag || spanElements.has(tag.name.toLowerCase())) return false;
	state.scanner.pos = start;
	readHtmlElement(state, state.tree, tag, 0);
	const element = state.lastChild();
	if (element && state.document.options.html_to_native)
		convertToNative(element);
	return true;
}

function readEnd(state: BlockState, start: number): boolean {
	const { scanner, tree } = state;
	const tag = scanEndTag(scanner.text, start);
	const name = tag?.name.toLowerCase() ?? "";
	if (!tag || spanElements.has(name)) return false;
	if (tree.type !== "html_element" || tree.value !== trim(name)) return false;
	scanner.pos = tag.end;
	state.stopped = true;
	return true;
}
