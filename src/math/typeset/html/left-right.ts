import type { Box, Role } from "../boxes/box.ts";
import { RowBox } from "../boxes/row-box.ts";
import type { LeftRight, Middle } from "../nodes.ts";
import { axisHeight, pointsPerEm } from "../parameters.ts";
import type { Setting } from "../setting.ts";
import { Unsupported } from "../unsupported.ts";
import { buildDelimiter, type Extent } from "./delimiter.ts";
import { nullDelimiter } from "./fraction.ts";
import { buildRow } from "./row.ts";

/** `\left( … \right)`: TeXbook, rule 19; KaTeX's `leftright`. */
export function buildLeftRight(node: LeftRight, setting: Setting): Box {
	if (node.mode !== "math" || node.rightColor)
		throw new Unsupported("a coloured delimiter");
	const row = buildRow(node.body, setting, "fences");
	const extent = extentOf(row, setting);
	const fence = (delimiter: string, role: Role) =>
		buildFence(delimiter, extent, role, setting);
	const boxes: Box[] = [fence(node.left, "mopen")];
	for (const box of row)
		boxes.push(box instanceof MiddleBox ? fence(box.delimiter, "") : box);
	boxes.push(fence(node.right, "mclose"));
	return new RowBox("minner", boxes);
}

/** `\middle|`, until the fences around it know how high it is to be. */
class MiddleBox extends RowBox {
	readonly delimiter: string;

	constructor(delimiter: string) {
		super("", []);
		this.delimiter = delimiter;
	}
}

export function buildMiddle({ delim }: Middle, setting: Setting): Box {
	if (setting.isTight) throw new Unsupported("a middle delimiter in a script");
	return delim === "." ? nullDelimiter(setting) : new MiddleBox(delim);
}

function extentOf(row: readonly Box[], { parameters }: Setting): Extent {
	let height = 0;
	let depth = 0;
	for (const box of row) {
		if (box instanceof MiddleBox) continue;
		height = Math.max(box.height, height);
		depth = Math.max(box.depth, depth);
	}
	const { scale } = parameters;
	return { height: height * scale, depth: depth * scale };
}

/** How much of what it stands beside a delimiter covers, in thousandths and in points: `\delimiterfactor`, `\delimitershortfall`. */
const factor = 901;
const shortfall = 5;

function buildFence(
	delimiter: string,
	extent: Extent,
	role: Role,
	setting: Setting,
): Box {
	if (delimiter === ".") return nullDelimiter(setting);
	const axis = axisHeight * setting.parameters.scale;
	const distance = Math.max(extent.height - axis, extent.depth + axis);
	const height = Math.max(
		(distance / 500) * factor,
		2 * distance - shortfall / pointsPerEm,
	);
	return buildDelimiter(delimiter, height, role, setting, extent);
}
