import { isBeforeBoundary, skipOptionalSpaces } from "../block-ends.ts";
import type { BlockState } from "../block-state.ts";
import { code } from "../characters.ts";
import { report } from "../document.ts";
import { type Alignment, Element } from "../element.ts";
import { isAfterBoundary } from "./boundaries.ts";
import { isReallyTable } from "./table-pipes.ts";
import { readRow } from "./table-row.ts";

const separator = /^[+|: \t-]*$/;
const footerSeparator = /^[+|: \t=]*$/;

/** Rows collected until a separator decides what they are. */
interface TableParts {
	rows: Element[];
	hasFooter: boolean;
	alignment: Alignment[];
	readonly groups: Element[];
}

/** Rows of cells between bars, with separators between head, bodies and foot. */
export function table(state: BlockState): boolean {
	const { scanner } = state;
	const start = skipOptionalSpaces(scanner.text, scanner.pos);
	if (!isTableStart(scanner.text, start) || !isAfterBoundary(state))
		return false;
	const { pos } = scanner;
	const place = scanner.place();
	const parts = readLines(state);
	const end = scanner.pos;
	const valid = isBeforeBoundary(scanner) && isReallyTable(state, pos, end - 1);
	if (valid) addGroup(parts, parts.hasFooter ? "tfoot" : "tbody", false);
	if (!valid || !hasBody(state, parts, place)) {
		scanner.pos = pos;
		return false;
	}
	const element = state.create("table", "", place.line);
	element.children = parts.groups;
	element.options.alignment = fillRows(parts);
	state.tree.children.push(element);
	return true;
}

function isTableStart(text: string, pos: number): boolean {
	const first = text.charCodeAt(pos);
	if (first === code.space || first === code.tab || first === code.newline)
		return false;
	return hasPipe(text, pos);
}

/** Whether the line has a bar that no backslash stands before. */
export function hasPipe(text: string, pos: number): boolean {
	const first = text.charCodeAt(pos);
	if (first === code.pipe || first === code.newline) return first === code.pipe;
	for (let at = pos + 1; at < text.length; at++) {
		const character = text.charCodeAt(at);
		if (character === code.newline) return false;
		if (character !== code.pipe) continue;
		const before = text.charCodeAt(at - 1);
		if (before !== code.backslash && before !== code.newline) return true;
	}
	return false;
}

function lineAt(text: string, pos: number, end: number): string {
	return text.slice(
		pos,
		text.charCodeAt(end - 1) === code.newline ? end - 1 : end,
	);
}

function readLines(state: BlockState): TableParts {
	const { scanner } = state;
	const parts: TableParts = {
		rows: [],
		hasFooter: false,
		alignment: [],
		groups: [],
	};
	const { text } = scanner;
	const leadingPipe = /^[ \t]*\|/.test(
		lineAt(text, scanner.pos, scanner.lineEnd()),
	);
	if (isSeparator(lineAt(text, scanner.pos, scanner.lineEnd())))
		scanner.pos = scanner.lineEnd();
	while (!scanner.atEnd && hasPipe(text, scanner.pos)) {
		const end = scanner.lineEnd();
		readLine(state, parts, lineAt(text, scanner.pos, end), leadingPipe);
		scanner.pos = end;
	}
	return parts;
}

function isSeparator(line: string): boolean {
	return separator.test(line) && line.includes("-");
}

function readLine(
	state: BlockState,
	parts: TableParts,
	line: string,
	leadingPipe: boolean,
): void {
	if (isSeparator(line)) endGroup(parts, line);
	else if (footerSeparator.test(line) && line.includes("=")) {
		addGroup(parts, "tbody", true);
		parts.hasFooter = true;
	} else parts.rows.push(readRow(state, line, leadingPipe));
}

/** A separator: the first one with rows before it makes them the head and sets the alignment. */
function endGroup(parts: TableParts, line: string): void {
	if (parts.rows.length === 0) return;
	const isHead = parts.alignment.length === 0 && !parts.hasFooter;
	addGroup(parts, isHead ? "thead" : "tbody", false);
	if (isHead) parts.alignment = readAlignment(line);
}

function readAlignment(line: string): Alignment[] {
	return [...line.matchAll(/[ \t]?(:?)-+(:?)[ \t]?/g)].map(
		([, left, right]): Alignment => {
			if (left) return right ? "center" : "left";
			return right ? "right" : "default";
		},
	);
}

function addGroup(
	parts: TableParts,
	type: "thead" | "tbody" | "tfoot",
	force: boolean,
): void {
	if (parts.rows.length === 0) return;
	if (parts.hasFooter && type === "tbody" && !force) return;
	const group = new Element(type, "", parts.rows[0]?.line);
	group.children = parts.rows;
	parts.rows = [];
	parts.groups.push(group);
}

function hasBody(
	state: BlockState,
	parts: TableParts,
	place: { line: number; column: number },
): boolean {
	if (parts.groups.some((group) => group.type === "tbody")) return true;
	report(
		state.document,
		"kramdown/table-without-body",
		"This table has no rows besides its head and foot.",
		place,
	);
	return false;
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
