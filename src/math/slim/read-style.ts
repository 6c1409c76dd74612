import { declarationClass, lengthClass } from "./style-class.ts";

/** KaTeX's style of one node: classes for most of it, horizontal margins as numbers in em. */
export interface NodeStyle {
	readonly classes: string;
	readonly left: number;
	readonly right: number;
}

/** Class letters of properties whose values are lengths in em. */
const letters: Readonly<Record<string, string>> = {
	borderBottomWidth: "kb",
	height: "ky",
	left: "ka",
	minWidth: "kq",
	paddingLeft: "kp",
	top: "ko",
	verticalAlign: "kV",
	width: "kw",
};

const em = /^-?[\d.]+em$/;
const sideMargins = /^0 -?[\d.]+em$/;

/** Read one declaration; lengths of zero and `position:relative`, which the stylesheet implies, say nothing. */
export function readDeclaration(property: string, value: string): NodeStyle {
	const length = em.test(value) ? Number.parseFloat(value) : undefined;
	if (property === "marginRight" && length !== undefined)
		return { classes: "", left: 0, right: length };
	if (property === "marginLeft" && length !== undefined)
		return { classes: "", left: length, right: 0 };
	if (property === "margin" && sideMargins.test(value)) {
		const side = Number.parseFloat(value.slice(2));
		return { classes: "", left: side, right: side };
	}
	return { classes: styleClass(property, value, length), left: 0, right: 0 };
}

function styleClass(
	property: string,
	value: string,
	length: number | undefined,
): string {
	if (property === "position" && value === "relative") return "";
	const known = letters[property];
	if (known && length !== undefined && (length !== 0 || property !== "width"))
		return lengthClass(known, length) ?? "";
	const hyphenated = property.replace(
		/[A-Z]/g,
		(letter) => `-${letter.toLowerCase()}`,
	);
	return declarationClass(hyphenated, value);
}
