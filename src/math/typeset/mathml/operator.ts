import { toHyphen } from "../html/operator.ts";
import type { Operator, OperatorName } from "../nodes.ts";
import type { Setting } from "../setting.ts";
import { Unsupported } from "../unsupported.ts";
import { buildElements } from "./element-row.ts";
import { MathElement, writeElements } from "./math-element.ts";
import { MathSpace } from "./space.ts";

/** `\sum`, `\log`, `\mathop{…}`. */
export function elementOfOperator(
	node: Operator,
	setting: Setting,
	isNucleus: boolean,
): MathElement {
	if (node.symbol)
		return setting.typeface.operator(node.name, setting.isDisplay).element;
	if (node.body !== undefined)
		return new MathElement(
			"mo",
			"",
			writeElements(buildElements(node.body, setting)),
		);
	return applied(new MathElement("mi", node.name.slice(1), ""), isNucleus);
}

const word = /^(?:mi|mn|mo|mspace|mtext)$/;

/** `\operatorname{…}`: its letters as one word. */
export function elementOfName(
	{ body }: OperatorName,
	setting: Setting,
	isNucleus: boolean,
): MathElement {
	const inner = setting.in(setting.typeface.mathFont("mathrm"));
	let text = "";
	for (const element of buildElements(body, inner)) {
		if (element instanceof MathSpace) text += element.character;
		else if (!word.test(element.type) || !isText(element))
			throw new Unsupported("an operator's name of several parts");
		else text += element.type === "mo" ? toHyphen(element.text) : element.text;
	}
	return applied(new MathElement("mi", text, "", "", "normal"), isNucleus);
}

function isText({ type, text, content, base }: MathElement): boolean {
	return content === "" && !base && (type !== "mo" || text !== "");
}

/** A function with the sign that it is applied to what follows. */
function applied(name: MathElement, isNucleus: boolean): MathElement {
	const type = isNucleus ? "mrow" : "";
	return new MathElement(type, "", `${name.write()}<mo>\u2061</mo>`);
}
