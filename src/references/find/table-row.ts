import { join, plain, type RichText } from "../rich-text.ts";
import { hasStrongEvidence } from "./evidence.ts";
import type { Column } from "./table-columns.ts";

/** A cell of a table's row. */
export interface Cell {
	/** Index of its inline token. */
	readonly index: number;
	readonly rich: RichText;
}

/** What of a row is a reference. */
export interface RowText {
	readonly rich: RichText;
	/** The cell that holds it, or its title. */
	readonly cell: Cell;
	/** Whether the text is that one cell's. */
	readonly isWhole: boolean;
}

/**
 * The reference that a row of a table holds: the cell with all of it, or what its columns say set one after another
 * as a reference has it. Cells that say nothing of a work (`Week`, `Slides`) stay out.
 *
 * @param columns - What each column holds; empty where the table has no head.
 */
export function readRow(
	cells: readonly Cell[],
	columns: readonly (Column | undefined)[],
): RowText | undefined {
	const filled = cells.filter(({ rich }) => rich.text.trim() !== "");
	const parts = new Map<Column, Cell>();
	for (const [at, cell] of cells.entries()) {
		const column = columns[at];
		if (column && filled.includes(cell) && !parts.has(column))
			parts.set(column, cell);
	}
	return (
		fromColumns(parts) ?? fromStrongest(filled) ?? fromAll(withoutLabel(filled))
	);
}

function fromColumns(parts: ReadonlyMap<Column, Cell>): RowText | undefined {
	const work = parts.get("work");
	const title = parts.get("title") ?? work;
	if (!title) return undefined;
	const isParted = ["title", "authors", "year", "venue", "publisher"].some(
		(column) => parts.has(column as Column),
	);
	const link = parts.get("link")?.rich;
	if (!isParted)
		return {
			cell: title,
			isWhole: !link,
			rich: link ? join([title.rich, plain(" "), link]) : title.rich,
		};
	return { cell: title, isWhole: false, rich: compose(title.rich, parts) };
}

/** `Authors. Year. “Title.” Venue. Publisher. Link`, as Chicago has it. */
function compose(title: RichText, parts: ReadonlyMap<Column, Cell>): RichText {
	const part = (column: Column): RichText[] => {
		const rich = parts.get(column)?.rich;
		return rich ? [rich, plain(/\.\s*$/.test(rich.text) ? " " : ". ")] : [];
	};
	const link = parts.get("link")?.rich;
	return join([
		...part("authors"),
		...(parts.has("authors") ? part("year") : []),
		...quoted(title),
		...part("venue"),
		...part("publisher"),
		...(parts.has("authors") ? [] : part("year")),
		...(link ? [link] : []),
	]);
}

const quoted = (title: RichText): RichText[] =>
	/["“”«»„]/.test(title.text)
		? [title, plain(". ")]
		: [plain("“"), title, plain(/[.?!]\s*$/.test(title.text) ? "” " : ".” ")];

/** The only cell that is surely a reference by itself. */
function fromStrongest(cells: readonly Cell[]): RowText | undefined {
	const [cell, ...others] = cells.filter(({ rich }) => hasStrongEvidence(rich));
	return cell && others.length === 0
		? { cell, rich: cell.rich, isWhole: true }
		: undefined;
}

const withoutLabel = (cells: readonly Cell[]): readonly Cell[] =>
	/^\s*\[?\w{1,4}[\].)]?\s*$/.test(cells[0]?.rich.text ?? "")
		? cells.slice(1)
		: cells;

function fromAll(cells: readonly Cell[]): RowText | undefined {
	const cell = cells.at(-1);
	const texts = cells.map(({ rich }) => rich);
	return (
		cell && {
			cell,
			rich: join(
				texts.flatMap((rich, at) => (at === 0 ? [rich] : [plain(" | "), rich])),
			),
			isWhole: cells.length === 1,
		}
	);
}
