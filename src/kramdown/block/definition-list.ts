import { appendAll } from "../append-all.ts";
import { skipBlankLines, startsEndOfBlock } from "../block-ends.ts";
import { type BlockState, maxBlockDepth } from "../block-state.ts";
import { Element } from "../element.ts";
import { hasTerms, readTerms } from "./definition-terms.ts";
import { ItemText } from "./item-text.ts";
import {
	expandLeadingTabs,
	isItemContent,
	isLazyContent,
	readFirstLine,
	removeItemIndentation,
	takeItemAttributes,
} from "./list-item-lines.ts";
import { markerEnd, startsDefinition } from "./list-markers.ts";

interface Definition {
	readonly element: Element;
	readonly text: ItemText;
}

interface Reading {
	indentation: number;
	/** A blank line stood before: the next definition begins with a paragraph. */
	firstAsParagraph: boolean;
	lastIsBlank: boolean;
}

/** Terms, which are the paragraph before, and their definitions. */
export function definitionList(state: BlockState): boolean {
	const { scanner } = state;
	if (!startsDefinition(scanner.text, scanner.pos)) return false;
	if (state.depth >= maxBlockDepth || !hasTerms(state.tree.children))
		return false;
	const blankBefore = state.lastChild()?.type === "blank";
	const list = state.create("dl");
	list.children = readTerms(state, list);
	const definitions = readDefinitions(state, blankBefore);
	for (const { element, text } of definitions) {
		list.children.push(element);
		state.parseInside(element, text.toScanner());
	}
	const blank = tightenDefinitions(definitions);
	append(state.tree.children, list);
	if (blank) state.tree.children.push(blank);
	return true;
}

function readDefinitions(
	state: BlockState,
	firstAsParagraph: boolean,
): Definition[] {
	const { scanner } = state;
	const definitions: Definition[] = [];
	const reading = { indentation: 0, firstAsParagraph, lastIsBlank: false };
	while (!scanner.atEnd) {
		if (startDefinition(state, definitions, reading)) continue;
		if (startsEndOfBlock(scanner.text, scanner.pos)) break;
		const { text } = definitions[definitions.length - 1] as Definition;
		if (!readLine(state, text, reading)) break;
	}
	return definitions;
}

function startDefinition(
	state: BlockState,
	definitions: Definition[],
	reading: Reading,
): boolean {
	const { scanner } = state;
	const { pos } = scanner;
	const allowed =
		definitions.length > 0 ? Math.min(reading.indentation - 1, 3) : 3;
	const marker = markerEnd("dl", scanner.text, pos, allowed);
	if (marker < 0) return false;
	scanner.pos = scanner.lineEnd();
	const first = readFirstLine(
		marker - pos,
		scanner.text.slice(marker, scanner.pos),
	);
	const { content, ial } = takeItemAttributes(state.document, first.content);
	const element = new Element("dd", "", scanner.place(pos).line, {
		firstAsParagraph: reading.firstAsParagraph,
	});
	element.ial = ial;
	const text = new ItemText(scanner);
	text.add(content, pos, first.removed + first.content.length - content.length);
	definitions.push({ element, text });
	reading.indentation = first.indentation;
	reading.firstAsParagraph = false;
	reading.lastIsBlank = false;
	return true;
}

function readLine(
	state: BlockState,
	text: ItemText,
	reading: Reading,
): boolean {
	const { scanner } = state;
	const { pos } = scanner;
	const belongs =
		isItemContent(scanner, reading.indentation) ||
		(!reading.lastIsBlank && isLazyContent(scanner, reading.indentation));
	const end = belongs ? scanner.lineEnd() : skipBlankLines(scanner.text, pos);
	if (end === pos) return false;
	const source = scanner.text.slice(pos, end);
	const expanded = belongs ? expandLeadingTabs(source) : source;
	const line = belongs
		? (removeItemIndentation(expanded, reading.indentation) ?? expanded)
		: source;
	text.add(line, pos, source.length - line.length);
	reading.firstAsParagraph = !belongs;
	reading.lastIsBlank = !belongs;
	scanner.pos = end;
	return true;
}

function tightenDefinitions(
	definitions: readonly Definition[],
): Element | undefined {
	let last: Element | undefined;
	for (const { element } of definitions) {
		const { children } = element;
		if (children.length === 0) continue;
		last =
			children[children.length - 1]?.type === "blank"
				? children.pop()
				: undefined;
		const [first] = children;
		if (first?.type !== "p" || element.options.firstAsParagraph) continue;
		const text = first.children[0];
		if (children.length > 1 && text) text.value += "\n";
		first.options.transparent = true;
	}
	return last;
}

/** A definition list that follows another, but for a blank line, goes on with it. */
function append(children: Element[], list: Element): void {
	const last = children[children.length - 1];
	const before = children[children.length - 2];
	if (last?.type === "blank" && before?.type === "dl") children.pop();
	const target = children[children.length - 1];
	if (target?.type === "dl") appendAll(target.children, list.children);
	else children.push(list);
}
