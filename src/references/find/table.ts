import type { Token } from "markdown-it";
import type { RichText } from "../rich-text.ts";
import { closes, opens } from "./element.ts";
import { richTextOf } from "./rich-text-of-tokens.ts";
import { type Column, nameColumns } from "./table-columns.ts";
import { type Cell, readRow } from "./table-row.ts";

/** A row that may be a reference. */
export interface Row {
	readonly rich: RichText;
	readonly isWhole: boolean;
	/** Index of the inline token of the cell that holds it, or its title. */
	readonly index: number;
	/** Index of the token that opens it. */
	readonly open: number;
}

/**
 * The rows of a table, Markdown's or of raw HTML, but for those of its head; what its head says of the columns chooses
 * among the cells.
 */
export function readTable(
	tokens: readonly Token[],
	start: number,
): { readonly rows: Row[]; readonly end: number } {
	const rows: Row[] = [];
	let columns: readonly (Column | undefined)[] = [];
	let end = start + 1;
	for (; end < tokens.length && !closes(tokens[end], "table"); end++) {
		if (!opens(tokens[end], "tr")) continue;
		const { cells, isHead } = readCells(tokens, end);
		if (isHead) columns = nameColumns(cells.map(({ rich }) => rich.text));
		else rows.push(...toRow(cells, columns, end));
	}
	return { rows, end };
}

function toRow(
	cells: readonly Cell[],
	columns: readonly (Column | undefined)[],
	open: number,
): Row[] {
	const row = readRow(cells, columns);
	return row
		? [{ rich: row.rich, isWhole: row.isWhole, index: row.cell.index, open }]
		: [];
}

/** A row's cells, and whether it begins with one of a head. */
function readCells(
	tokens: readonly Token[],
	row: number,
): { readonly cells: Cell[]; readonly isHead: boolean } {
	const cells: Cell[] = [];
	let isHead = false;
	for (let at = row + 1; at < tokens.length && !closes(tokens[at], "tr"); ) {
		const token = tokens[at] as Token;
		if (opens(token, "th") || opens(token, "td")) {
			isHead ||= cells.length === 0 && token.tag === "th";
			const { cell, end } = readCell(tokens, at);
			cells.push(cell);
			at = end;
		}
		at++;
	}
	return { cells, isHead };
}

/** A cell of raw HTML may hold elements, each with inline tokens of its own; a Markdown cell has one. */
function readCell(
	tokens: readonly Token[],
	open: number,
): { readonly cell: Cell; readonly end: number } {
	const { tag } = tokens[open] as Token;
	const inside: Token[] = [];
	let index = open + 1;
	let end = open + 1;
	for (; end < tokens.length && !closes(tokens[end], tag); end++) {
		const token = tokens[end] as Token;
		if (token.type !== "inline") inside.push(token);
		else {
			inside.push(...(token.children ?? []));
			if (token.children?.some(({ content }) => content.trim())) index = end;
		}
	}
	return { cell: { index, rich: richTextOf(inside) }, end };
}
