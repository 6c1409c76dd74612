import { elementByKatex } from "../by-katex.ts";
import type { Node, Scripts } from "../nodes.ts";
import { displayStyle, type Setting } from "../setting.ts";
import { buildElement } from "./build-element.ts";
import { MathElement } from "./math-element.ts";

/** Scripts, beside or above and below what they belong to. */
export function elementOfScripts(node: Scripts, setting: Setting): MathElement {
	const { base, sub, sup } = node;
	if (base && base.type === "horizBrace") return elementByKatex(node, setting);
	const nucleus = base
		? buildElement(base, setting, true)
		: new MathElement("mrow", "", "");
	let scripts = "";
	if (sub) scripts += buildElement(sub, setting).write();
	if (sup) scripts += buildElement(sup, setting).write();
	const isOver = base ? standOver(base, Boolean(sub && sup), setting) : false;
	const [both, under, over] = isOver
		? ["munderover", "munder", "mover"]
		: ["msubsup", "msub", "msup"];
	const type = sub && sup ? both : sub ? under : over;
	return new MathElement(type as string, "", scripts, "", "", nucleus);
}

function standOver(base: Node, both: boolean, { style }: Setting): boolean {
	const isDisplay = style === displayStyle;
	if (base.type === "op")
		return (
			base.limits && (isDisplay || (!both && base.alwaysHandleSupSub === true))
		);
	return (
		base.type === "operatorname" &&
		base.alwaysHandleSupSub &&
		(isDisplay || base.limits)
	);
}
