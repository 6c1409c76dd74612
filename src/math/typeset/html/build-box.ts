import type { Box } from "../boxes/box.ts";
import { ElementBox, GlueBox, RowBox } from "../boxes/row-box.ts";
import { buildByKatex } from "../by-katex.ts";
import { emOf } from "../dimension.ts";
import { roundEm } from "../length.ts";
import type { Newline, Node, Spacing } from "../nodes.ts";
import type { Setting } from "../setting.ts";
import { Unsupported } from "../unsupported.ts";
import { buildAccent } from "./accent.ts";
import { buildSizedDelimiter } from "./delimiter.ts";
import { buildFraction } from "./fraction.ts";
import { buildLeftRight, buildMiddle } from "./left-right.ts";
import { buildOperator, buildOperatorName } from "./operator.ts";
import { buildPart, buildRow } from "./row.ts";
import { buildScripts } from "./scripts.ts";
import { buildStyling, chosen } from "./styling.ts";
import { buildTable } from "./table.ts";

/**
 * Set one node of the parse tree.
 *
 * @throws Unsupported where only KaTeX can.
 */
export function buildBox(node: Node, setting: Setting): Box {
	const { typeface } = setting;
	switch (node.type) {
		case "mathord":
		case "textord":
		case "atom":
			return typeface.glyph(node).in(setting);
		case "ordgroup":
			return node.semisimple
				? new RowBox("", buildPart(node.body, setting), true)
				: new RowBox("mord", buildRow(node.body, setting));
		case "supsub":
			return buildScripts(node, setting);
		case "spacing":
			return buildSpacing(node, setting);
		case "kern":
			return new GlueBox(roundEm(emOf(node.dimension, setting)));
		case "font":
			return buildBox(node.body, setting.in(typeface.mathFont(node.font)));
		case "text":
			return new RowBox("mord", buildRow(node.body, inTextFont(node, setting)));
		case "mclass":
			return new RowBox(node.mclass, buildRow(node.body, setting));
		case "op":
			return buildOperator(node, setting);
		case "operatorname":
			return buildOperatorName(node, setting);
		case "genfrac":
			return buildFraction(node, setting);
		case "styling":
			return buildStyling(node, setting);
		case "mathchoice":
			return new RowBox("", buildPart(chosen(node, setting), setting), true);
		case "htmlmathml":
			return new RowBox("", buildPart(node.html, setting), true);
		case "cr":
			return buildNewline(node);
		case "leftright":
			return buildLeftRight(node, setting);
		case "middle":
			return buildMiddle(node, setting);
		case "delimsizing":
			return buildSizedDelimiter(node, setting);
		case "accent":
			return buildAccent(node, setting);
		case "array":
			return buildTable(node, setting);
		default:
			return buildByKatex(node, setting);
	}
}

function buildSpacing(node: Spacing, setting: Setting): Box {
	if (node.text === "\\nobreak") return new GlueBox(0, "nobreak");
	if (node.text === "\\allowbreak") return new GlueBox(0, "allowbreak");
	const box = setting.typeface.glyph(node).in(setting);
	if (node.mode === "text") return box;
	const isTie = node.text === "~" || node.text === "\\nobreakspace";
	return new RowBox(isTie ? "nobreak" : "space", [box]);
}

/** `\\` outside of tables. */
function buildNewline({ newLine, size }: Newline): Box {
	if (!newLine || size) throw new Unsupported("a line's end of a height");
	return new ElementBox("newline", [], "katex-newline");
}

/** `\textbf` and the like. */
export function inTextFont(
	{ font }: { readonly font?: string },
	setting: Setting,
): Setting {
	return font ? setting.in(setting.typeface.textFont(font)) : setting;
}
