import { buildNode, extentNode } from "../../tex/build-node.ts";
import type { Box, Role } from "../boxes/box.ts";
import { KatexBox } from "../boxes/katex-box.ts";
import { ElementBox, RowBox } from "../boxes/row-box.ts";
import { buildByKatex } from "../by-katex.ts";
import { makeNode } from "../make-node.ts";
import type { SizedDelimiter } from "../nodes.ts";
import { axisHeight, parametersOf } from "../parameters.ts";
import { type Setting, textStyle } from "../setting.ts";
import { Unsupported } from "../unsupported.ts";
import { chooseSize, type Delimiter, delimiterOf } from "./delimiter-sizes.ts";

/** What a delimiter stands beside: its extent in em of the formula. */
export interface Extent {
	readonly height: number;
	readonly depth: number;
}

/**
 * A delimiter of a height, centred on the axis: KaTeX's `makeCustomSizedDelim`.
 *
 * @param height - In em of the formula.
 * @param beside - Where the height is what this asks for.
 */
export function buildDelimiter(
	command: string,
	height: number,
	role: Role,
	setting: Setting,
	beside?: Extent,
): Box {
	const delimiter = delimiterOf(command, setting);
	const size = chooseSize(delimiter, height, setting.style);
	if (size.kind === "small") {
		const glyph = delimiter.small.in(setting);
		return centre(glyph, size.style, role, setting);
	}
	if (size.kind === "large") {
		const glyph = largeGlyph(delimiter, size.size, setting);
		return centre(glyph, textStyle, role, setting);
	}
	if (!beside || setting.isTight)
		throw new Unsupported("a delimiter of parts in a script");
	return drawDelimiter(delimiter.name, beside, role, setting);
}

/** `\big(` and the like. */
export function buildSizedDelimiter(
	node: SizedDelimiter,
	setting: Setting,
): Box {
	const { delim, size, mclass, mode } = node;
	if (delim === "." || mode !== "math") throw new Unsupported("no delimiter");
	const delimiter = delimiterOf(delim, setting);
	if (delimiter.large.length === 0) return buildByKatex(node, setting);
	const glyph = largeGlyph(delimiter, size, setting);
	const scale = 1 / setting.parameters.scale;
	const box =
		scale === 1
			? new RowBox(mclass, [glyph])
			: new ElementBox(mclass, [glyph], "", [], scale);
	box.height *= scale;
	box.depth *= scale;
	box.fontSize = 1;
	return box;
}

function largeGlyph(delimiter: Delimiter, size: number, setting: Setting): Box {
	const glyph = delimiter.large[size - 1];
	if (!glyph) throw new Unsupported(delimiter.name);
	const box = glyph.in(setting);
	return new ElementBox("", [box], `delimsizing size${size}`);
}

/** In the size of a style, lowered to the axis: KaTeX's `centerSpan`. */
function centre(
	box: Box,
	style: number,
	role: Role,
	{ parameters }: Setting,
): Box {
	const size = parametersOf[style]?.scale ?? 1;
	const shift = (1 - parameters.scale / size) * axisHeight;
	const scale = size / parameters.scale;
	const lowered = [["ko", shift]] as const;
	const centred = new ElementBox(role, [box], "delimcenter", lowered, scale);
	centred.height = centred.height * scale - shift;
	centred.depth = centred.depth * scale + shift;
	centred.fontSize = size;
	return centred;
}

/** One put together of parts: KaTeX draws it, around something of the same extent. */
function drawDelimiter(
	left: string,
	{ height, depth }: Extent,
	role: Role,
	setting: Setting,
): Box {
	const { foundry } = setting.typeface;
	const drawing = foundry.draw(`${left} ${height} ${depth}`, () => {
		const body = [extentNode(height, depth)];
		const node = makeNode("leftright", { left, right: ".", body });
		return buildNode(node, false, "html").children?.[0]?.children?.[0]
			?.children?.[1]?.children?.[0];
	});
	const box = new KatexBox(drawing, foundry.slimmer);
	box.role = role;
	return box;
}
