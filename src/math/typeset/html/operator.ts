import type { Box } from "../boxes/box.ts";
import { GlyphBox } from "../boxes/glyph-box.ts";
import { RowBox } from "../boxes/row-box.ts";
import { roundEm } from "../length.ts";
import type { Node, Operator, OperatorName } from "../nodes.ts";
import { axisHeight } from "../parameters.ts";
import type { Setting } from "../setting.ts";
import { Unsupported } from "../unsupported.ts";
import { buildRow } from "./row.ts";

/** An operator without its limits. */
export interface Nucleus {
	readonly box: Box;
	/** How far a symbol has to be lowered to stand on the axis, in em: TeXbook, rule 13. */
	readonly shift: number;
	/** Its italic correction. */
	readonly slant: number;
}

/** `\sum`, `\log`, `\mathop{…}` where no limits stand above or below it. */
export function buildOperator(node: Operator, setting: Setting): Box {
	const { box, shift } = buildNucleus(node, setting);
	if (shift === 0 || !(box instanceof GlyphBox)) return box;
	const lowered = box.copy();
	lowered.lowered = roundEm(shift);
	return lowered;
}

export function buildNucleus(node: Operator, setting: Setting): Nucleus {
	const box = buildSymbol(node, setting);
	if (!(box instanceof GlyphBox) || node.suppressBaseShift)
		return { box, shift: 0, slant: 0 };
	const shift = (box.height - box.depth) / 2 - axisHeight;
	return { box, shift, slant: box.italic };
}

function buildSymbol(node: Operator, setting: Setting): Box {
	const { typeface } = setting;
	if (node.symbol) {
		if (/^\\oii/.test(node.name)) throw new Unsupported(node.name);
		return typeface.operator(node.name, setting.isDisplay).in(setting);
	}
	if (node.body === undefined) {
		const letters = typeface.lettersOf(node.name);
		return new RowBox(
			"mop",
			letters.map((letter) => letter.in(setting)),
		);
	}
	const row = buildRow(node.body, setting);
	const [only] = row;
	if (row.length !== 1 || !(only instanceof GlyphBox))
		return new RowBox("mop", row);
	return only.as("mop");
}

/** `\operatorname{…}`: minus and asterisk are a hyphen and a star in it. */
export function buildOperatorName(node: OperatorName, setting: Setting): Box {
	const inner = setting.in(setting.typeface.mathFont("mathrm"));
	const row = buildRow(node.body.map(asLetter), inner);
	return new RowBox("mop", row.map(withHyphen));
}

function withHyphen(box: Box): Box {
	if (!(box instanceof GlyphBox)) return box;
	const hyphenated = box.copy();
	hyphenated.text = toHyphen(box.text);
	return hyphenated;
}

function asLetter(node: Node): Node {
	return "text" in node && typeof node.text === "string"
		? { type: "textord", mode: node.mode, text: node.text }
		: node;
}

export function toHyphen(text: string): string {
	return text.replace(/\u2212/, "-").replace(/\u2217/, "*");
}
