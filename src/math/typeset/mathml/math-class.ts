import type { MathClass } from "../nodes.ts";
import type { Setting } from "../setting.ts";
import { buildElements } from "./element-row.ts";
import { MathElement, writeElements } from "./math-element.ts";

/** `\mathbin{…}` and the like, as what they stand for: KaTeX's `mclass`. */
export function elementOfClass(
	{ mclass, body, isCharacterBox }: MathClass,
	setting: Setting,
): MathElement {
	const inner = buildElements(body, setting);
	if (mclass === "minner") return wrap("mpadded", inner);
	const type = mclass === "mord" ? "mi" : "mo";
	const [first] = inner;
	const element =
		isCharacterBox && first ? first.withType(type) : wrap(type, inner);
	if (mclass === "mbin") return element.withSpace("0.22em", "0.22em");
	if (mclass === "mpunct") return element.withSpace("0em", "0.17em");
	return mclass === "mopen" || mclass === "mclose"
		? element.withSpace("0em", "0em")
		: element;
}

function wrap(type: string, elements: readonly MathElement[]): MathElement {
	return new MathElement(type, "", writeElements(elements));
}
