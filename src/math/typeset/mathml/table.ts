import { roundEm } from "../length.ts";
import type { Table } from "../nodes.ts";
import type { Setting } from "../setting.ts";
import { Unsupported } from "../unsupported.ts";
import { buildElement } from "./build-element.ts";
import { MathElement } from "./math-element.ts";

const aligns = { c: "center", l: "left", r: "right" } as const;

/** A table without rules and numbers, as it is read aloud. */
export function elementOfTable(node: Table, setting: Setting): MathElement {
	if (
		node.hLinesBeforeRow.some(({ length }) => length > 0) ||
		node.tags?.some(Boolean)
	)
		throw new Unsupported("a table with rules or numbers");
	let rows = "";
	for (const row of node.body) {
		rows += "<mtr>";
		for (const cell of row)
			rows += `<mtd>${buildElement(cell, setting).write()}</mtd>`;
		rows += "</mtr>";
	}
	const attributes = rowSpacing(node) + alignment(node) + columnSpacing(node);
	const table = new MathElement("mtable", "", rows, attributes);
	return node.arraystretch && node.arraystretch < 1
		? new MathElement("mstyle", "", table.write(), ' scriptlevel="1"')
		: table;
}

function rowSpacing({ arraystretch, addJot }: Table): string {
	const gap =
		arraystretch === 0.5 ? 0.1 : 0.16 + arraystretch - 1 + (addJot ? 0.09 : 0);
	return ` rowspacing="${roundEm(gap)}em"`;
}

function alignment({ cols = [] }: Table): string {
	if (cols.length === 0) return "";
	const names = cols.map((column) => {
		if (column.type === "separator") throw new Unsupported("a rule");
		return aligns[column.align];
	});
	return ` columnalign="${names.join(" ")}"`;
}

function columnSpacing({ colSeparationType, cols = [] }: Table): string {
	return ` columnspacing="${widthOf(colSeparationType, cols.length)}"`;
}

function widthOf(type: Table["colSeparationType"], columns: number): string {
	switch (type) {
		case "align":
			return Array.from({ length: Math.max(columns - 1, 0) }, (_, index) =>
				index % 2 === 0 ? "0em" : "1em",
			).join(" ");
		case "alignat":
		case "gather":
			return "0em";
		case "small":
			return "0.2778em";
		case "CD":
			return "0.5em";
		default:
			return "1em";
	}
}
