import type { Box, Role } from "../boxes/box.ts";
import { GlyphBox } from "../boxes/glyph-box.ts";
import { RowBox } from "../boxes/row-box.ts";
import type { AtomClass, Node } from "../nodes.ts";
import type { Setting } from "../setting.ts";
import { buildBox } from "./build-box.ts";
import { spaces, tightSpaces } from "./spaces.ts";

/** A binary operator after these is an ordinary atom, as it is where a row begins: TeXbook, rule 5. */
const beforeOrdinary = new Set(["mbin", "mopen", "mrel", "mop", "mpunct"]);
/** One before these is as well, as it is where a row ends: rule 6. */
const afterOrdinary = new Set(["mrel", "mclose", "mpunct"]);

/** Set nodes beside each other, as part of a row: the spaces between them are that row's. */
export function buildPart(nodes: readonly Node[], setting: Setting): Box[] {
	const boxes: Box[] = [];
	for (const node of nodes) {
		const box = buildBox(node, setting);
		if (box instanceof RowBox && box.isOpen)
			for (const inner of box.boxes) addBox(boxes, inner);
		else addBox(boxes, box);
	}
	return boxes;
}

/** Neighbouring glyphs of one font become one: KaTeX's `tryCombineChars`. */
function addBox(boxes: Box[], box: Box): void {
	if (box instanceof GlyphBox) {
		const last = boxes[boxes.length - 1];
		if (last instanceof GlyphBox && areOne(last, box)) {
			boxes[boxes.length - 1] = last.with(box);
			return;
		}
	}
	boxes.push(box);
}

function areOne(last: GlyphBox, box: GlyphBox): boolean {
	const { glyph, role } = last;
	if (
		role !== box.role ||
		glyph.font !== box.glyph.font ||
		glyph.skew !== box.glyph.skew ||
		last.fontSize !== box.fontSize ||
		last.lowered !== box.lowered
	)
		return false;
	if (last.italic !== 0 && glyph.isSlanted) return false;
	return !last.isBare || (role !== "mbin" && role !== "mord");
}

/** Where a row stands: the formula's own begins anew after each line's end, one between delimiters has them beside it. */
export type Place = "formula" | "fences" | "group";

/** Set nodes beside each other with the spaces between them. */
export function buildRow(
	nodes: readonly Node[],
	setting: Setting,
	place: Place = "group",
): Box[] {
	const boxes = buildPart(nodes, setting);
	cancelOperators(boxes, place);
	return insertSpaces(boxes, setting, place);
}

/** A binary operator without two sides to it is an ordinary atom. */
function cancelOperators(boxes: Box[], place: Place): void {
	let last = -1;
	let before: Role = "";
	for (let at = 0; at < boxes.length; at++) {
		const box = boxes[at] as Box;
		if (box.isSpace) {
			if (endsLine(box, place)) {
				last = -1;
				before = "";
			}
			continue;
		}
		let { role } = box;
		if (before === "mbin" && afterOrdinary.has(role)) makeOrdinary(boxes, last);
		else if (role === "mbin" && (last < 0 || beforeOrdinary.has(before))) {
			makeOrdinary(boxes, at);
			role = "mord";
		}
		last = at;
		before = role;
	}
	if (before === "mbin") makeOrdinary(boxes, last);
}

function endsLine({ role }: Box, place: Place): boolean {
	return role === "newline" && place === "formula";
}

function makeOrdinary(boxes: Box[], at: number): void {
	boxes[at] = (boxes[at] as Box).as("mord");
}

function insertSpaces(
	boxes: readonly Box[],
	setting: Setting,
	place: Place,
): Box[] {
	const table = setting.isTight ? tightSpaces : spaces;
	const row: Box[] = [];
	let before = place === "fences" ? table.mopen : undefined;
	for (const box of boxes) {
		if (!box.isSpace) {
			const { role } = box;
			const mu = before?.[role as AtomClass];
			if (mu !== undefined) row.push(setting.space(mu));
			before = table[role];
		} else if (endsLine(box, place)) before = undefined;
		row.push(box);
	}
	const last = place === "fences" ? before?.mclose : undefined;
	if (last !== undefined) row.push(setting.space(last));
	return row;
}
