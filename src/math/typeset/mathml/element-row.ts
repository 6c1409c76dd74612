import type { Node } from "../nodes.ts";
import type { Setting } from "../setting.ts";
import { buildElement } from "./build-element.ts";
import { MathElement, writeElements } from "./math-element.ts";

/** Nodes as one element: KaTeX's `buildExpressionRow`. */
export function buildElementRow(
	nodes: readonly Node[],
	setting: Setting,
	isGroup = false,
): MathElement {
	return rowOf(buildElements(nodes, setting, isGroup));
}

/** Elements as one. */
export function rowOf(elements: readonly MathElement[]): MathElement {
	const [only] = elements;
	return only && elements.length === 1
		? only
		: new MathElement("mrow", "", writeElements(elements));
}

/**
 * Nodes as elements, the digits of a number and the letters of a text in one: KaTeX's `buildExpression`.
 *
 * @param isGroup - Whether braces stand around them: an operator alone in them is to have no space beside it.
 */
export function buildElements(
	nodes: readonly Node[],
	setting: Setting,
	isGroup = false,
): MathElement[] {
	const [only] = nodes;
	if (only && nodes.length === 1) {
		const element = buildElement(only, setting);
		const isOperator = isGroup && element.type === "mo";
		return [isOperator ? element.withSpace("0em", "0em") : element];
	}
	const elements: MathElement[] = [];
	for (const node of nodes) addElement(elements, buildElement(node, setting));
	return elements;
}

function addElement(elements: MathElement[], element: MathElement): void {
	const last = elements[elements.length - 1];
	const merged =
		last && last.type !== "" ? mergeElements(last, element) : undefined;
	if (merged) elements[elements.length - 1] = merged;
	else elements.push(element);
}

/** Two elements that are one. */
function mergeElements(
	last: MathElement,
	element: MathElement,
): MathElement | undefined {
	switch (element.type) {
		case "mtext":
			return last.type === "mtext" && element.variant === last.variant
				? last.withText(last.text + element.text)
				: undefined;
		case "mn":
			if (last.type === "mn") return last.withText(last.text + element.text);
			return isPunctuation(last)
				? element.withText(last.text + element.text)
				: strike(last, element);
		case "mi":
		case "mo":
			return last.type === "mn" && isPunctuation(element)
				? last.withText(last.text + element.text)
				: strike(last, element);
		case "msub":
		case "msup":
			return (last.type === "mn" || isPunctuation(last)) &&
				element.base?.type === "mn"
				? element.withBase(element.base.withText(last.text + element.base.text))
				: undefined;
		default:
			return undefined;
	}
}

/** `\not`: a stroke through the first character. */
function strike(
	last: MathElement,
	element: MathElement,
): MathElement | undefined {
	const { text } = element;
	if (last.type !== "mi" || last.text !== "\u0338" || text === "")
		return undefined;
	return element.withText(`${text.slice(0, 1)}\u0338${text.slice(1)}`);
}

/** A dot, or a comma without space, as in a number. */
function isPunctuation({ type, text, attributes }: MathElement): boolean {
	if (type === "mi") return text === ".";
	return (
		type === "mo" &&
		text === "," &&
		attributes === ' separator="true" lspace="0em" rspace="0em"'
	);
}
