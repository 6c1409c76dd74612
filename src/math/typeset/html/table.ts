import type { Box } from "../boxes/box.ts";
import { ElementBox, GlueBox, RowBox } from "../boxes/row-box.ts";
import { Sized } from "../boxes/sized.ts";
import { StackItem, shiftStack } from "../boxes/stack.ts";
import { emOf } from "../dimension.ts";
import { roundEm } from "../length.ts";
import type { Column, Node, Table } from "../nodes.ts";
import { axisHeight, pointsPerEm } from "../parameters.ts";
import type { Setting } from "../setting.ts";
import { Unsupported } from "../unsupported.ts";
import { buildBox } from "./build-box.ts";

/** A row of a table; `position`: of its baseline, down from the table's top, in em. */
interface TableRow {
	readonly cells: readonly Box[];
	readonly position: number;
}

const point = 1 / pointsPerEm;

/** Matrices and aligned equations without rules and numbers: KaTeX's `array`. */
export function buildTable(node: Table, setting: Setting): Box {
	refuse(node);
	const { rows, height } = buildRows(node, setting);
	const offset = height / 2 + axisHeight;
	const columns = node.cols ?? [];
	const count = Math.max(0, ...rows.map(({ cells }) => cells.length));
	const boxes: Box[] = [];
	for (let at = 0; at < count; at++) {
		const column = columns[at] as
			| Extract<Column, { type: "align" }>
			| undefined;
		const outer = node.hskipBeforeAndAfter;
		if (at > 0 || outer) addSpace(boxes, column?.pregap);
		boxes.push(stackColumn(rows, at, offset, aligns[column?.align ?? "c"]));
		if (at < count - 1 || outer) addSpace(boxes, column?.postgap);
	}
	return new RowBox("mord", [new ElementBox("", boxes, "mtable")]);
}

const aligns = { c: "kC", l: "", r: "kR" } as const;

function refuse({
	colSeparationType,
	cols,
	hLinesBeforeRow,
	tags,
}: Table): void {
	if (
		colSeparationType === "small" ||
		colSeparationType === "CD" ||
		cols?.some(({ type }) => type === "separator") ||
		hLinesBeforeRow.some(({ length }) => length > 0) ||
		tags?.some(Boolean)
	)
		throw new Unsupported("a table with rules or numbers");
}

function addSpace(boxes: Box[], gap = 5 * point): void {
	if (gap !== 0) boxes.push(new GlueBox(roundEm(gap)));
}

function buildRows(
	{ body, arraystretch, rowGaps, addJot }: Table,
	setting: Setting,
): { rows: TableRow[]; height: number } {
	const skip = arraystretch * (12 * point);
	const jot = 3 * point;
	const rows: TableRow[] = [];
	let total = 0;
	for (const [index, nodes] of body.entries()) {
		const cells = nodes.map((cell: Node) => buildBox(cell, setting));
		let height = 0.7 * skip;
		let depth = 0.3 * skip;
		for (const cell of cells) {
			if (depth < cell.depth) depth = cell.depth;
			if (height < cell.height) height = cell.height;
		}
		const written = rowGaps[index];
		let gap = written ? emOf(written, setting) : 0;
		if (gap > 0) {
			depth = Math.max(depth, gap + 0.3 * skip);
			gap = 0;
		}
		if (addJot && index < body.length - 1) depth += jot;
		for (const cell of cells) {
			cell.height = height;
			cell.depth = depth;
		}
		total += height;
		rows.push({ cells, position: total });
		total += depth + gap;
	}
	return { rows, height: total };
}

function stackColumn(
	rows: readonly TableRow[],
	at: number,
	offset: number,
	align: string,
): Box {
	const items: StackItem[] = [];
	const shifts: number[] = [];
	for (const { cells, position } of rows) {
		const cell = cells[at];
		if (!cell) continue;
		items.push(new StackItem(new Sized(cell, 1)));
		shifts.push(position - offset);
	}
	return shiftStack(items, shifts, align);
}
