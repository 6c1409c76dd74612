import { declarationClass, lengthClass } from "./style-class.ts";

/** KaTeX's style of one node: classes for most of it, horizontal margins as numbers in em. */
export interface NodeStyle {
	readonly names: readonly string[];
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
const nothing: NodeStyle = { names: [], left: 0, right: 0 };

/** Read a node's style; lengths of zero and `position:relative`, which the stylesheet implies, are left out. */
export function readStyle(
	style: Readonly<Record<string, string | undefined>>,
): NodeStyle {
	let left = 0;
	let right = 0;
	let names: string[] | undefined;
	for (const property in style) {
		const value = style[property];
		if (value === undefined) continue;
		const length = em.test(value) ? Number.parseFloat(value) : undefined;
		if (property === "marginRight" && length !== undefined) right = length;
		else if (property === "marginLeft" && length !== undefined) left = length;
		else if (property === "margin" && sideMargins.test(value)) {
			left = Number.parseFloat(value.slice(2));
			right = left;
		} else {
			names ??= [];
			const name = styleClass(property, value, length);
			if (name !== undefined) names.push(name);
		}
	}
	return names || left !== 0 || right !== 0
		? { names: names ?? [], left, right }
		: nothing;
}

function styleClass(
	property: string,
	value: string,
	length: number | undefined,
): string | undefined {
	if (property === "position" && value === "relative") return undefined;
	const known = letters[property];
	if (known && length !== undefined)
		return property === "width" && length === 0
			? declarationClass("width", "0")
			: lengthClass(known, length);
	const hyphenated = property.replace(
		/[A-Z]/g,
		(letter) => `-${letter.toLowerCase()}`,
	);
	return declarationClass(hyphenated, value);
}
