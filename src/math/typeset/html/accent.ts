import { buildNode } from "../../tex/build-node.ts";
import type { BuiltNode } from "../../tex/katex.ts";
import type { Box } from "../boxes/box.ts";
import { GlyphBox } from "../boxes/glyph-box.ts";
import { KatexBox } from "../boxes/katex-box.ts";
import { ElementBox, RowBox } from "../boxes/row-box.ts";
import { Sized } from "../boxes/sized.ts";
import { makeStack, StackItem } from "../boxes/stack.ts";
import { buildByKatex } from "../by-katex.ts";
import { roundEm } from "../length.ts";
import { makeNode } from "../make-node.ts";
import type { Accent, Letter } from "../nodes.ts";
import { xHeight } from "../parameters.ts";
import type { Setting } from "../setting.ts";
import { Unsupported } from "../unsupported.ts";
import { buildBox } from "./build-box.ts";
import { isCharacter } from "./scripts.ts";

/** `\hat`, `\bar` and the like: TeXbook, rule 12. What stretches is KaTeX's to draw. */
export function buildAccent(node: Accent, setting: Setting): Box {
	const { label, base } = node;
	if (node.isStretchy) return buildByKatex(node, setting);
	if (label === "\\c" || label === "\\textcircled")
		throw new Unsupported(label);
	const body = buildBox(base, setting.cramped());
	const skew = node.isShifty && isCharacter(base) ? skewOf(body) : 0;
	const mark = buildMark(node, setting);
	const left = skew - mark.width / 2;
	const accent = new ElementBox("", [mark.box], "accent-body", [
		["ka", roundEm(left)],
	]);
	const stack = makeStack(
		[
			new StackItem(new Sized(body, 1)),
			new StackItem(new Sized(accent, 1)).after(
				-Math.min(body.height, xHeight),
			),
		],
		-body.depth,
		0,
		"kC",
	);
	return new RowBox("mord", [stack]);
}

/** How far the kern to the font's skew character moves an accent on a single symbol. */
function skewOf(box: Box): number {
	if (box instanceof GlyphBox) return box.glyph.skew;
	if (!(box instanceof RowBox) || box.boxes.length !== 1) return 0;
	return skewOf(box.boxes[0] as Box);
}

function buildMark(
	{ label, mode }: Accent,
	setting: Setting,
): { box: Box; width: number } {
	const { foundry } = setting.typeface;
	if (label === "\\vec")
		return { box: new KatexBox(arrow(setting), foundry.slimmer), width: 0.471 };
	const glyph = markGlyph({ label, mode }, setting);
	const box = glyph.in(setting).copy();
	box.italic = 0;
	return { box, width: glyph.width };
}

export function markGlyph(
	{ label, mode }: Pick<Accent, "label" | "mode">,
	{ typeface }: Setting,
) {
	const letter: Letter = { type: "textord", mode, text: label };
	return typeface.glyph(letter);
}

/** KaTeX's drawing of the arrow of `\vec`. */
function arrow({ typeface: { foundry } }: Setting): BuiltNode {
	return foundry.draw("\\vec", () => {
		const base = makeNode("ordgroup", { body: [] });
		const node = makeNode("accent", { label: "\\vec", base });
		return find(buildNode(node, false, "html"), "katex-overlay");
	});
}

function find(node: BuiltNode, name: string): BuiltNode | undefined {
	if (node.classes?.includes(name)) return node;
	for (const child of node.children ?? []) {
		const found = find(child, name);
		if (found) return found;
	}
	return undefined;
}
