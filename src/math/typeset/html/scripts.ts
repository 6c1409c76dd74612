import type { Box } from "../boxes/box.ts";
import { GlyphBox } from "../boxes/glyph-box.ts";
import { RowBox } from "../boxes/row-box.ts";
import type { Sized } from "../boxes/sized.ts";
import { makeStack, StackItem, shiftStack } from "../boxes/stack.ts";
import { buildByKatex } from "../by-katex.ts";
import { roundEm } from "../length.ts";
import type { Accent, AtomClass, Node, Scripts } from "../nodes.ts";
import { pointsPerEm, xHeight } from "../parameters.ts";
import { displayStyle, type Setting } from "../setting.ts";
import { buildBox } from "./build-box.ts";
import { buildSized } from "./build-sized.ts";
import { buildLimits, takesLimits } from "./limits.ts";

/** Superscripts and subscripts: TeXbook, rule 18; KaTeX's `supsub`. */
export function buildScripts(node: Scripts, setting: Setting): Box {
	const { base } = node;
	if (base?.type === "op" || base?.type === "operatorname")
		if (takesLimits(base, setting)) return buildLimits(node, base, setting);
	if (base?.type === "accent" && isCharacter(base.base))
		return attachToAccented(node, base, setting);
	if (base && base.type === "horizBrace") return buildByKatex(node, setting);
	const nucleus = base ? buildBox(base, setting) : new RowBox("", []);
	const scripts = attachScripts(
		node,
		nucleus,
		base ? isCharacter(base) : false,
		setting,
	);
	return new RowBox(endOf(nucleus), [nucleus, scripts]);
}

/** The scripts of an accented character stand where they would without the accent. */
function attachToAccented(
	node: Scripts,
	accent: Accent,
	setting: Setting,
): Box {
	const nucleus = buildBox(accent.base, setting);
	const scripts = attachScripts(node, nucleus, true, setting);
	const box = new RowBox("mord", [buildBox(accent, setting), scripts]);
	box.depth = Math.max(nucleus.depth, scripts.depth, 0);
	return box;
}

/** The stack of a nucleus's scripts: rules 18a to 18f. */
function attachScripts(
	node: Scripts,
	nucleus: Box,
	isCharacter: boolean,
	setting: Setting,
): Box {
	const { parameters } = setting;
	const right = roundEm(0.5 / pointsPerEm / parameters.scale);
	const left =
		node.sub && nucleus instanceof GlyphBox ? roundEm(-nucleus.italic) : 0;
	const above = node.sup && setting.superscript();
	const below = node.sub && setting.subscript();
	const sup = above && buildSized(node.sup as Node, above, setting);
	const sub = below && buildSized(node.sub as Node, below, setting);
	let up = 0;
	let down = 0;
	if (above && !isCharacter) {
		const { supDrop, scale } = above.parameters;
		up = nucleus.height - (supDrop * scale) / parameters.scale;
	}
	if (below && !isCharacter) {
		const { subDrop, scale } = below.parameters;
		down = nucleus.depth + (subDrop * scale) / parameters.scale;
	}
	if (sup) up = Math.max(up, leastRise(setting), sup.depth + 0.25 * xHeight);
	if (!sup) {
		const { depth, height } = sub as Sized;
		down = Math.max(down, parameters.sub1, height - 0.8 * xHeight);
		return makeStack(
			[new StackItem(sub as Sized, left, right)],
			-depth - down,
			0,
			"",
		);
	}
	if (!sub)
		return makeStack([new StackItem(sup, 0, right)], -sup.depth - -up, 0, "");
	down = Math.max(down, parameters.sub2);
	const least = 4 * parameters.ruleThickness;
	if (up - sup.depth - (sub.height - down) < least) {
		down = least - (up - sup.depth) + sub.height;
		const psi = 0.8 * xHeight - (up - sup.depth);
		if (psi > 0) {
			up += psi;
			down -= psi;
		}
	}
	return shiftStack(
		[new StackItem(sub, left, right), new StackItem(sup, 0, right)],
		[down, -up],
		"",
	);
}

/** Rule 18c. */
function leastRise({ style, isCramped, parameters }: Setting): number {
	if (style === displayStyle) return parameters.sup1;
	return isCramped ? parameters.sup3 : parameters.sup2;
}

/** Whether a node is one character: KaTeX's `isCharacterBox`. */
export function isCharacter(node: Node): boolean {
	const { type } = node;
	if (type === "ordgroup") {
		const [only] = node.body;
		return node.body.length === 1 && isCharacter(only as Node);
	}
	if (type === "font") return isCharacter(node.body);
	return type === "mathord" || type === "textord" || type === "atom";
}

/** The class of the atom that a box ends with. */
function endOf(box: Box): AtomClass {
	if (box instanceof RowBox && box.isOpen) {
		const last = box.boxes[box.boxes.length - 1];
		return last ? endOf(last) : "mord";
	}
	return box.isSpace || box.role === "" ? "mord" : (box.role as AtomClass);
}
