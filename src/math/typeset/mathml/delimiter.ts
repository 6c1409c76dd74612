import { delimiterOf, nameOf } from "../html/delimiter-sizes.ts";
import type { LeftRight, Middle, SizedDelimiter } from "../nodes.ts";
import type { Setting } from "../setting.ts";
import { Unsupported } from "../unsupported.ts";
import { buildElements, rowOf } from "./element-row.ts";
import { MathElement } from "./math-element.ts";

/** `\left( … \right)`, as it is read aloud. */
export function elementOfLeftRight(
	node: LeftRight,
	setting: Setting,
): MathElement {
	if (node.mode !== "math" || node.rightColor)
		throw new Unsupported("a coloured delimiter");
	const inner = buildElements(node.body, setting);
	const fence = (delimiter: string) =>
		delimiter === "."
			? []
			: [
					new MathElement(
						"mo",
						textOf(delimiter, setting),
						"",
						' fence="true"',
					),
				];
	return rowOf([...fence(node.left), ...inner, ...fence(node.right)]);
}

export function elementOfMiddle(
	{ delim }: Middle,
	setting: Setting,
): MathElement {
	const isBar = delim === "\\vert" || delim === "|";
	const text = isBar ? "|" : textOf(delim, setting);
	const attributes = ' fence="true" lspace="0.05em" rspace="0.05em"';
	return new MathElement("mo", text, "", attributes);
}

const heights = ["0", "1.2", "1.8", "2.4", "3"];

/** `\big(` and the like. */
export function elementOfDelimiter(
	{ delim, size, mclass, mode }: SizedDelimiter,
	setting: Setting,
): MathElement {
	if (delim === "." || mode !== "math") throw new Unsupported("no delimiter");
	const isFence = mclass === "mopen" || mclass === "mclose";
	const height = heights[size];
	return new MathElement(
		"mo",
		textOf(delim, setting),
		"",
		` fence="${isFence}" stretchy="true" minsize="${height}em" maxsize="${height}em"`,
	);
}

/** The character of a delimiter. */
function textOf(delimiter: string, setting: Setting): string {
	if (nameOf(delimiter) !== delimiter && delimiter.length === 1)
		return delimiter;
	return delimiterOf(delimiter, setting).small.text;
}
