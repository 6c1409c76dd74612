import { RowBox } from "../boxes/row-box.ts";
import type { Choice, Node, StyleName, Styling } from "../nodes.ts";
import {
	displayStyle,
	type Setting,
	scriptStyle,
	scriptscriptStyle,
	textStyle,
} from "../setting.ts";
import { Unsupported } from "../unsupported.ts";
import { buildPart } from "./row.ts";

const styles: Readonly<Record<StyleName, number>> = {
	display: displayStyle,
	text: textStyle,
	script: scriptStyle,
	scriptscript: scriptscriptStyle,
};

/** `\displaystyle` and the like, and formulas in text: TeXbook, rule 3. A change of size is left to KaTeX. */
export function buildStyling(node: Styling, setting: Setting): RowBox {
	const inner = restyle(node, setting);
	if (inner.parameters !== setting.parameters)
		throw new Unsupported("a change of size");
	return new RowBox("", buildPart(node.body, inner), true);
}

/** The setting inside. */
export function restyle(
	{ style, resetFont }: Styling,
	setting: Setting,
): Setting {
	const typeface = resetFont ? setting.typeface.mathFont("") : setting.typeface;
	return typeface.at(styles[style]);
}

/** What `\mathchoice` shows in a style. */
export function chosen(node: Choice, { style }: Setting): readonly Node[] {
	if (style < textStyle) return node.display;
	if (style < scriptStyle) return node.text;
	return style < scriptscriptStyle ? node.script : node.scriptscript;
}
