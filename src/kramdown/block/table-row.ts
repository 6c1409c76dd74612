import { appendAll } from "../append-all.ts";
import type { BlockState } from "../block-state.ts";
import { trim } from "../characters.ts";
import { Element } from "../element.ts";
import { unmaskBars } from "../math/mask-bars.ts";
import { parseSpans } from "../parse-spans.ts";
import { codespan } from "../span/codespan.ts";
import { SpanState } from "../span-state.ts";
import { TextScanner } from "../text-scanner.ts";

/**
 * Read a row's cells: bars in code, between backticks or in `<code>`, separate nothing.
 *
 * @param leadingPipe - The table's first line begins with a bar, so that an empty first cell is none.
 */
export function readRow(
	state: BlockState,
	scanner: TextScanner,
	line: string,
	leadingPipe: boolean,
): Element {
	const row = new Element("tr", "", scanner.place().line);
	const cells = readCells(state, line.replace(/[ \t]+$/, ""));
	if (leadingPipe && trim(cells[0] ?? "") === "") cells.shift();
	if (cells.length > 0 && trim(cells.at(-1) ?? "") === "") cells.pop();
	let from = 0;
	for (const cell of cells) {
		from = addCell(scanner, row, line, trim(cell), from);
	}
	return row;
}

function addCell(
	scanner: TextScanner,
	row: Element,
	line: string,
	text: string,
	from: number,
): number {
	const cell = new Element("td", "", row.line);
	const found = line.indexOf(text, from);
	const column = scanner.mapColumn() + Math.max(found, from);
	cell.children.push(
		new Element("raw_text", unmaskBars(text), row.line, {
			map: scanner.map,
			firstLine: scanner.mapLine(),
			firstColumn: column,
		}),
	);
	row.children.push(cell);
	return found < 0 ? from : found + text.length;
}

function readCells(state: BlockState, line: string): string[] {
	const cells: string[] = [];
	for (const { text, isCode } of splitCode(line)) {
		if (isCode) appendToLast(cells, text);
		else for (const part of readSpans(state, text)) addPart(cells, part);
	}
	return cells;
}

/** The line's `<code>` elements and what stands between them. */
function splitCode(line: string): { text: string; isCode: boolean }[] {
	const pieces: { text: string; isCode: boolean }[] = [];
	let from = 0;
	for (
		let at = line.indexOf("<code");
		at >= 0;
		at = line.indexOf("<code", from)
	) {
		const open = line.indexOf(">", at);
		const close = open < 0 ? -1 : line.indexOf("</code>", open);
		if (close < 0) break;
		pieces.push({ text: line.slice(from, at), isCode: false });
		from = close + "</code>".length;
		pieces.push({ text: line.slice(at, from), isCode: true });
	}
	pieces.push({ text: line.slice(from), isCode: false });
	return pieces;
}

function readSpans(state: BlockState, text: string): readonly Element[] {
	const root = new Element("root");
	const { md, document } = state;
	const spans = new SpanState(md, document, new TextScanner(text), root);
	parseSpans(spans, root, undefined, [codespan]);
	return root.children;
}

function addPart(cells: string[], part: Element): void {
	const isCode = part.type === "codespan";
	const [first = "", ...others] = isCode
		? [asWritten(part.value)]
		: splitAtPipes(part.value);
	appendToLast(cells, first);
	appendAll(cells, others);
}

/** Split at bars that no backslash stands before; an escaped bar is a bar. */
function splitAtPipes(text: string): string[] {
	return text.split(/(?<!\\)\|/).map((cell) => cell.replaceAll("\\|", "|"));
}

function appendToLast(cells: string[], text: string): void {
	if (cells.length === 0) cells.push(text);
	else cells[cells.length - 1] += text;
}

/** Code with delimiters that are longer than any run of backticks in it. */
function asWritten(code: string): string {
	const runs = code.match(/`+/g) ?? [];
	const longest = runs.reduce((most, run) => Math.max(most, run.length), 0);
	const delimiter = "`".repeat(longest + 1);
	const padding = delimiter.length > 1 ? " " : "";
	return delimiter + padding + code + padding + delimiter;
}
