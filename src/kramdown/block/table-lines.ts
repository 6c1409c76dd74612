import type { BlockState } from "../block-state.ts";
import { type Alignment, Element } from "../element.ts";
import type { TextScanner } from "../text-scanner.ts";
import { hasPipe } from "./table-pipes.ts";
import { readRow } from "./table-row.ts";

const separator = /^[+|: \t-]*$/;
const footerSeparator = /^[+|: \t=]*$/;

/** Rows collected until a separator decides what they are. */
export interface TableParts {
	rows: Element[];
	hasFooter: boolean;
	alignment: Alignment[];
	readonly groups: Element[];
}

/** Read the lines that have bars; the scanner stands behind them. */
export function readTableLines(
	state: BlockState,
	scanner: TextScanner,
): TableParts {
	const parts: TableParts = {
		rows: [],
		hasFooter: false,
		alignment: [],
		groups: [],
	};
	const first = currentLine(scanner);
	const leadingPipe = /^[ \t]*\|/.test(first);
	if (isSeparator(first)) scanner.pos = scanner.lineEnd();
	while (!scanner.atEnd && hasPipe(scanner.text, scanner.pos)) {
		readLine(state, scanner, parts, leadingPipe);
		scanner.pos = scanner.lineEnd();
	}
	return parts;
}

/** The line at the scanner's position without its newline. */
function currentLine({ text, pos }: TextScanner): string {
	const end = text.indexOf("\n", pos);
	return text.slice(pos, end < 0 ? text.length : end);
}

function isSeparator(line: string): boolean {
	return separator.test(line) && line.includes("-");
}

function readLine(
	state: BlockState,
	scanner: TextScanner,
	parts: TableParts,
	leadingPipe: boolean,
): void {
	const line = currentLine(scanner);
	if (isSeparator(line)) endGroup(parts, line);
	else if (footerSeparator.test(line) && line.includes("=")) {
		addGroup(parts, "tbody", true);
		parts.hasFooter = true;
	} else parts.rows.push(readRow(state, scanner, line, leadingPipe));
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

/** Let the rows collected so far be a group, unless a foot has begun. */
export function addGroup(
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
