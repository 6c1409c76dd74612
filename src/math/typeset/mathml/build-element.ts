import { elementByKatex } from "../by-katex.ts";
import { emOf } from "../dimension.ts";
import { markGlyph } from "../html/accent.ts";
import { inTextFont } from "../html/build-box.ts";
import { chosen, restyle } from "../html/styling.ts";
import { roundEm } from "../length.ts";
import type { Accent, Fraction, Node, Spacing, StyleName } from "../nodes.ts";
import type { Setting } from "../setting.ts";
import { Unsupported } from "../unsupported.ts";
import {
	elementOfDelimiter,
	elementOfLeftRight,
	elementOfMiddle,
} from "./delimiter.ts";
import { buildElementRow, buildElements, rowOf } from "./element-row.ts";
import { elementOfClass } from "./math-class.ts";
import { MathElement, writeElements } from "./math-element.ts";
import { elementOfName, elementOfOperator } from "./operator.ts";
import { elementOfScripts } from "./scripts.ts";
import { spaceElement } from "./space.ts";
import { elementOfTable } from "./table.ts";

/**
 * What is read aloud of one node of the parse tree.
 *
 * @param isNucleus - Whether scripts are attached to it.
 * @throws Unsupported where only KaTeX can build it.
 */
export function buildElement(
	node: Node,
	setting: Setting,
	isNucleus = false,
): MathElement {
	const { typeface } = setting;
	switch (node.type) {
		case "mathord":
		case "textord":
		case "atom":
			return typeface.glyph(node).element;
		case "ordgroup":
			return buildElementRow(node.body, setting, true);
		case "supsub":
			return elementOfScripts(node, setting);
		case "spacing":
			return elementOfSpacing(node, setting);
		case "kern":
			return spaceElement(emOf(node.dimension, setting));
		case "font":
			return buildElement(node.body, setting.in(typeface.mathFont(node.font)));
		case "text":
			return buildElementRow(node.body, inTextFont(node, setting));
		case "mclass":
			return elementOfClass(node, setting);
		case "op":
			return elementOfOperator(node, setting, isNucleus);
		case "operatorname":
			return elementOfName(node, setting, isNucleus);
		case "genfrac":
			return elementOfFraction(node, setting);
		case "styling": {
			const children = buildElements(node.body, restyle(node, setting));
			const content = writeElements(children);
			return new MathElement("mstyle", "", content, levels[node.style]);
		}
		case "mathchoice":
			return buildElementRow(chosen(node, setting), setting);
		case "htmlmathml":
			return buildElementRow(node.mathml, setting);
		case "cr":
			if (node.size) throw new Unsupported("a line's end of a height");
			return new MathElement("mspace", "", "", ' linebreak="newline"');
		case "leftright":
			return elementOfLeftRight(node, setting);
		case "middle":
			return elementOfMiddle(node, setting);
		case "delimsizing":
			return elementOfDelimiter(node, setting);
		case "accent":
			return node.isStretchy
				? elementByKatex(node, setting)
				: elementOfAccent(node, setting);
		case "array":
			return elementOfTable(node, setting);
		default:
			return elementByKatex(node, setting);
	}
}

function elementOfAccent(node: Accent, setting: Setting): MathElement {
	const mark = new MathElement("mo", markGlyph(node, setting).text, "");
	const children = [buildElement(node.base, setting), mark];
	return new MathElement(
		"mover",
		"",
		writeElements(children),
		' accent="true"',
	);
}

const levels: Readonly<Record<StyleName, string>> = {
	display: ' scriptlevel="0" displaystyle="true"',
	text: ' scriptlevel="0" displaystyle="false"',
	script: ' scriptlevel="1" displaystyle="false"',
	scriptscript: ' scriptlevel="2" displaystyle="false"',
};

function elementOfSpacing(node: Spacing, setting: Setting): MathElement {
	return /break$/.test(node.text)
		? new MathElement("mspace", "", "")
		: setting.typeface.glyph(node).element;
}

function elementOfFraction(node: Fraction, setting: Setting): MathElement {
	const { hasBarLine, barSize } = node;
	const thickness = barSize ? `${roundEm(emOf(barSize, setting))}em` : "";
	const line = hasBarLine ? thickness : "0px";
	const attributes = line === "" ? "" : ` linethickness="${line}"`;
	const parts = writeElements([
		buildElement(node.numer, setting),
		buildElement(node.denom, setting),
	]);
	const fraction = new MathElement("mfrac", "", parts, attributes);
	const { leftDelim, rightDelim } = node;
	if (leftDelim == null && rightDelim == null) return fraction;
	return rowOf([...fenceOf(leftDelim), fraction, ...fenceOf(rightDelim)]);
}

function fenceOf(delimiter: string | null | undefined): MathElement[] {
	if (delimiter == null) return [];
	const text = delimiter.replace("\\", "");
	return [new MathElement("mo", text, "", ' fence="true"')];
}
