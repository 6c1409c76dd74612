import { type Alignment, Element } from "../element.ts";
import { blockElements } from "./elements.ts";
import { removeText } from "./native-whitespace.ts";
import { become, convertChildren, keepHtml } from "./to-native.ts";

const textAlign = /text-align:\s+(center|left|right|justify|inherit)/;

/** A table that Markdown could have made becomes one; any other stays HTML. */
export function convertTable(table: Element): void {
	if (isSimple(table)) convertSimpleTable(table);
	else keepHtml(table, { convert: false, preserve: false });
}

function convertSimpleTable(table: Element): void {
	removeText(table);
	convertChildren(table);
	become(table, "table");
	table.options.alignment = takeAlignment(rowsOf(table));
	table.children = table.children.filter(({ type }) => type !== "html_element");
	for (const row of rowsOf(table))
		for (const cell of row.children) if (cell.type === "th") cell.type = "td";
	if (table.children[0]?.type !== "tr") return;
	const body = new Element("tbody", "", table.line);
	body.children = table.children;
	table.children = [body];
}

function rowsOf(element: Element): Element[] {
	return element.children.flatMap((child) =>
		child.type === "tr" || child.value === "tr" ? [child] : rowsOf(child),
	);
}

function cellsOf(row: Element): Element[] {
	return row.children.filter(({ value }) => value === "td" || value === "th");
}

function isSimple(table: Element): boolean {
	const rows = rowsOf(table);
	const cells = rows.map(cellsOf);
	const [first = []] = cells;
	const alignment = alignments(first);
	return (
		first.length > 0 &&
		cells.flat().every(hasOnlySpans) &&
		cells.every((row) => row.length === first.length) &&
		cells.every((row) => alignments(row) === alignment) &&
		!/justify|inherit/.test(alignment) &&
		hasSimpleRows(table)
	);
}

function alignments(cells: readonly Element[]): string {
	return cells
		.map((cell) => textAlign.exec(cell.get("style") ?? "")?.[1] ?? "default")
		.join();
}

function hasOnlySpans(element: Element): boolean {
	return element.children.every(
		(child) =>
			(child.type === "text" || !blockElements.has(child.value)) &&
			hasOnlySpans(child),
	);
}

function hasSimpleRows(table: Element): boolean {
	if (areRowsOf(table, "td")) return true;
	const groups = table.children.every(
		(group) =>
			group.type === "text" ||
			(group.value === "thead" && areRowsOf(group, "th")) ||
			((group.value === "tfoot" || group.value === "tbody") &&
				areRowsOf(group, "td")),
	);
	return groups && table.children.some(({ value }) => value === "tbody");
}

function areRowsOf(group: Element, name: "td" | "th"): boolean {
	return group.children.every(
		(row) =>
			(row.value === "tr" || row.type === "text") &&
			row.children.every(
				({ value, type }) => value === name || type === "text",
			),
	);
}

/** The alignment that the last row's styles say; the styles lose it. */
function takeAlignment(rows: readonly Element[]): Alignment[] {
	return rows.map((row) => row.children.map(takeCellAlignment)).at(-1) ?? [];
}

function takeCellAlignment(cell: Element): Alignment {
	const style = cell.get("style");
	if (style === undefined) return "default";
	const match = /(?:;\s*)?text-align:\s+(center|left|right)/.exec(style);
	const rest = style.replace(match?.[0] ?? "", "");
	cell.attrs = cell.attrs.filter(
		([name]) => name !== "style" || rest.trim() !== "",
	);
	if (rest.trim() !== "") cell.set("style", rest);
	return (match?.[1] as Alignment | undefined) ?? "default";
}
