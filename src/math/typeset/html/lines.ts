import { writeLine } from "../../slim/formula-markup.ts";
import type { StyleBook } from "../../slim/style-book.ts";
import type { Box } from "../boxes/box.ts";
import { RowBox, writeBoxes } from "../boxes/row-box.ts";
import { roundEm } from "../length.ts";

/** A formula's boxes in parts, between which a line may break: after a relation or an operator, TeXbook, page 173. */
export function breakLines(row: readonly Box[], styles: StyleBook): string {
	let html = "";
	let part: Box[] = [];
	const endPart = () => {
		if (part.length > 0) html += writePart(part, styles);
		part = [];
	};
	for (let at = 0; at < row.length; at++) {
		const box = row[at] as Box;
		if (box.role === "newline") {
			endPart();
			html += writeBoxes([box], styles);
			continue;
		}
		part.push(box);
		if (!mayBreak(box)) continue;
		let breaks = true;
		while (isSpaceInLine(row[at + 1])) {
			at++;
			part.push(row[at] as Box);
			if (row[at]?.role === "nobreak") breaks = false;
		}
		if (breaks) endPart();
	}
	endPart();
	return html;
}

function mayBreak({ role }: Box): boolean {
	return role === "mbin" || role === "mrel" || role === "allowbreak";
}

function isSpaceInLine(box: Box | undefined): boolean {
	return box?.isSpace === true && box.role !== "newline";
}

function writePart(boxes: readonly Box[], styles: StyleBook): string {
	const { height, depth } = new RowBox("", boxes);
	const content = writeBoxes(boxes, styles);
	return writeLine(content, roundEm(height + depth), roundEm(depth), styles);
}
