import { isBeforeBoundary, skipOptionalSpaces } from "../block-ends.ts";
import type { BlockState } from "../block-state.ts";
import { code } from "../characters.ts";
import { report } from "../document.ts";
import { type Alignment, Element } from "../element.ts";
import { protectedKinds, visibleKinds } from "../math/kinds.ts";
import { maskBars } from "../math/mask-bars.ts";
import { paragraphLimit } from "../math/paragraph-end.ts";
import type { TextPlace } from "../text-scanner.ts";
import { TextScanner } from "../text-scanner.ts";
import { isAfterBoundary } from "./boundaries.ts";
import { addGroup, readTableLines, type TableParts } from "./table-lines.ts";
import { hasPipe, isReallyTable } from "./table-pipes.ts";

/** Rows of cells between bars, with separators between head, bodies and foot. */
export function table(state: BlockState): boolean {
	const { pos } = state.scanner;
	if (!isTableStart(state.scanner)) return false;
	if (!isAfterBoundary(state)) return false;
	// As in kramdown, an attribute list before the lines is the table's even if they turn out to be none.
	const element = state.create("table", "", state.sourceLine);
	const source = sourceOf(state);
	const start = source.pos;
	const parts = readTableLines(state, source);
	const length = source.pos - start;
	const lines = source.text.slice(start, source.pos - 1);
	if (!isBeforeBoundary(source) || !isReallyTable(state, lines))
		return giveUp(state, pos);
	addGroup(parts, parts.hasFooter ? "tfoot" : "tbody", false);
	state.scanner.pos = pos;
	if (!hasBody(state, parts)) return giveUp(state, pos);
	reportBarInFormula(state, length);
	fillTable(element, parts);
	state.tree.children.push(element);
	state.scanner.pos = pos + length;
	return true;
}

function isTableStart(scanner: TextScanner): boolean {
	const { text, pos } = scanner;
	const bar = scanner.find("|", pos);
	if (bar < 0 || bar >= scanner.lineEnd(pos)) return false;
	const start = skipOptionalSpaces(text, pos);
	const first = text.charCodeAt(start);
	if (first === code.space || first === code.tab) return false;
	return hasPipe(text, start);
}

function giveUp({ scanner }: BlockState, pos: number): false {
	scanner.pos = pos;
	return false;
}

/** The text to read: with formulas protected, the paragraph with their bars masked. */
function sourceOf({ scanner, document }: BlockState): TextScanner {
	if (!document.settings.protectMath) return scanner;
	const { text, pos } = scanner;
	const paragraph = text.slice(pos, paragraphLimit(scanner, pos));
	const { masked } = maskBars(paragraph, protectedKinds(document.settings));
	return new TextScanner(
		masked,
		scanner.map,
		scanner.mapLine(),
		scanner.mapColumn(),
	);
}

function fillTable(element: Element, parts: TableParts): void {
	element.children = parts.groups;
	element.options.alignment = fillRows(parts);
}

function hasBody(state: BlockState, { groups }: TableParts): boolean {
	if (groups.some((group) => group.type === "tbody")) return true;
	report(
		state.document,
		"kramdown/table-without-body",
		"This table has no rows besides its head and foot.",
		state.scanner.place(),
	);
	return false;
}

/** kramdown knows no formulas in tables: a bar in one separates cells. */
function reportBarInFormula(
	{ scanner, document }: BlockState,
	length: number,
): void {
	if (document.settings.protectMath) return;
	const lines = scanner.text.slice(scanner.pos, scanner.pos + length);
	const { first } = maskBars(lines, visibleKinds(document.settings));
	if (first < 0) return;
	const place: TextPlace = scanner.place(scanner.pos + first);
	report(
		document,
		"kramdown/table-in-math",
		'The "|" within this formula separates two cells of a table.',
		place,
		1,
	);
}

/** Give every row as many cells as the longest has. */
function fillRows({ groups, alignment }: TableParts): Alignment[] {
	const rows = groups.flatMap((group) => group.children);
	const columns = rows.reduce(
		(most, row) => Math.max(most, row.children.length),
		0,
	);
	for (const row of rows)
		while (row.children.length < columns)
			row.children.push(new Element("td", "", row.line));
	return Array.from({ length: columns }, (_, i) => alignment[i] ?? "default");
}
