import { skipBlankLines, startsEndOfBlock } from "../block-ends.ts";
import { type BlockState, maxBlockDepth } from "../block-state.ts";
import { Element } from "../element.ts";
import { startsHorizontalRule } from "./horizontal-rule.ts";
import { ItemText } from "./item-text.ts";
import {
	expandLeadingTabs,
	isItemContent,
	isLazyContent,
	readFirstLine,
	removeItemIndentation,
	takeItemAttributes,
} from "./list-item-lines.ts";
import { type ListType, markerEnd, startsList } from "./list-markers.ts";
import { tightenItems } from "./list-paragraphs.ts";

interface Item {
	readonly element: Element;
	/** The text before a nested list, and the list with what follows. */
	readonly parts: ItemText[];
}

/** How the lines of the current item are read. */
interface Reading {
	readonly indentation: number;
	nestedListFound: boolean;
	lastIsBlank: boolean;
}

/** Ordered and unordered lists. */
export function list(state: BlockState): boolean {
	const { scanner } = state;
	if (!startsList(scanner.text, scanner.pos)) return false;
	if (state.depth >= maxBlockDepth) return false;
	const type = markerEnd("ul", scanner.text, scanner.pos) > 0 ? "ul" : "ol";
	const element = state.create(type, "", state.sourceLine);
	const { items, ended } = readItems(state, type);
	element.children = items.map((item) => item.element);
	state.tree.children.push(element);
	for (const item of items) parseItem(state, item);
	const blank = tightenItems(element, ended);
	if (blank && !ended) state.tree.children.push(blank);
	return true;
}

function readItems(
	state: BlockState,
	type: ListType,
): { items: Item[]; ended: boolean } {
	const { scanner } = state;
	const items: Item[] = [];
	let reading: Reading | undefined;
	while (!scanner.atEnd) {
		if (reading?.lastIsBlank && startsHorizontalRule(scanner)) break;
		if (startsEndOfBlock(scanner.text, scanner.pos)) {
			scanner.pos = scanner.lineEnd();
			return { items, ended: true };
		}
		const started = startItem(state, type, items, reading);
		if (started) reading = started;
		else if (!reading || !readItemLine(state, items, reading)) break;
	}
	return { items, ended: false };
}

function startItem(
	state: BlockState,
	type: ListType,
	items: Item[],
	before: Reading | undefined,
): Reading | undefined {
	const { scanner } = state;
	const allowed = before ? Math.min(before.indentation - 1, 3) : 3;
	const marker = markerEnd(type, scanner.text, scanner.pos, allowed);
	if (marker < 0) return undefined;
	const { pos } = scanner;
	scanner.pos = scanner.lineEnd();
	const rest = scanner.text.slice(marker, scanner.pos);
	const first = readFirstLine(marker - pos, rest);
	const { content, ial } = takeItemAttributes(state.document, first.content);
	const element = new Element("li", "", scanner.place(pos).line);
	element.ial = ial;
	const text = new ItemText(scanner);
	text.add(content, pos, first.removed + first.content.length - content.length);
	items.push({ element, parts: [text] });
	return {
		indentation: first.indentation,
		nestedListFound: startsList(content, 0),
		lastIsBlank: false,
	};
}

/** Read a line that goes on with the current item; false if none does. */
function readItemLine(
	state: BlockState,
	items: readonly Item[],
	reading: Reading,
): boolean {
	const { scanner } = state;
	const { pos } = scanner;
	const item = items[items.length - 1] as Item;
	const belongs =
		isItemContent(scanner, reading.indentation) ||
		(!reading.lastIsBlank && isLazyContent(scanner, reading.indentation));
	if (!belongs) return readBlankLines(state, item, reading);
	scanner.pos = scanner.lineEnd();
	addItemLine(item, scanner.text.slice(pos, scanner.pos), pos, state, reading);
	reading.lastIsBlank = false;
	return true;
}

function addItemLine(
	item: Item,
	source: string,
	pos: number,
	state: BlockState,
	reading: Reading,
): void {
	const expanded = expandLeadingTabs(source);
	const inside = removeItemIndentation(expanded, reading.indentation);
	let line = inside ?? expanded;
	const beginsList = startsList(line, 0);
	if (beginsList && !reading.nestedListFound && inside !== undefined) {
		item.parts.push(new ItemText(state.scanner));
		reading.nestedListFound = true;
	} else if (beginsList && reading.nestedListFound && inside === undefined)
		line = " ".repeat(reading.indentation + 4) + line;
	lastPart(item).add(line, pos, source.length - line.length);
}

function readBlankLines(
	state: BlockState,
	item: Item,
	reading: Reading,
): boolean {
	const { scanner } = state;
	const { pos } = scanner;
	const end = skipBlankLines(scanner.text, pos);
	if (end === pos) return false;
	reading.nestedListFound = true;
	reading.lastIsBlank = true;
	lastPart(item).add(scanner.text.slice(pos, end), pos, 0);
	scanner.pos = end;
	return true;
}

function lastPart(item: Item): ItemText {
	return item.parts[item.parts.length - 1] as ItemText;
}

function parseItem(state: BlockState, { element, parts }: Item): void {
	for (const part of parts) state.parseInside(element, part.toScanner());
}
