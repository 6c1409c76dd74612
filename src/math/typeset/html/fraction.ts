import type { Box, Role } from "../boxes/box.ts";
import { ElementBox, GlueBox, RowBox } from "../boxes/row-box.ts";
import { Sized } from "../boxes/sized.ts";
import { StackItem, shiftStack } from "../boxes/stack.ts";
import { emOf } from "../dimension.ts";
import { roundEm } from "../length.ts";
import type { Fraction } from "../nodes.ts";
import { axisHeight, parametersOf } from "../parameters.ts";
import { type Setting, scriptStyle } from "../setting.ts";
import { Unsupported } from "../unsupported.ts";
import { buildSized } from "./build-sized.ts";
import { buildDelimiter } from "./delimiter.ts";

/** Fractions and binomials: TeXbook, rule 15; KaTeX's `genfrac`. */
export function buildFraction(node: Fraction, setting: Setting): Box {
	if (node.continued) throw new Unsupported("a continued fraction");
	const upper = buildSized(node.numer, setting.numerator(), setting);
	const lower = buildSized(node.denom, setting.denominator(), setting);
	const stack = node.hasBarLine
		? withBar(upper, lower, node, setting)
		: withoutBar(upper, lower, setting);
	const height = fenceHeight(setting);
	const fence = (delimiter: string | null | undefined, role: Role) =>
		delimiter == null
			? nullDelimiter(setting)
			: buildDelimiter(delimiter, height, role, setting);
	return new RowBox("mord", [
		fence(node.leftDelim, "mopen"),
		stack,
		fence(node.rightDelim, "mclose"),
	]);
}

/** Rule 15e. */
function fenceHeight({ isDisplay, style, parameters }: Setting): number {
	if (isDisplay) return parameters.delim1;
	return parametersOf[Math.min(style, scriptStyle)]?.delim2 ?? 0;
}

/** Rule 15d. */
function withBar(
	upper: Sized,
	lower: Sized,
	{ barSize }: Fraction,
	setting: Setting,
): Box {
	const { parameters, isDisplay } = setting;
	const thickness =
		(barSize && emOf(barSize, setting)) || parameters.ruleThickness;
	const bar = new RuleBox(thickness);
	let up = isDisplay ? parameters.num1 : parameters.num2;
	let down = isDisplay ? parameters.denom1 : parameters.denom2;
	const clearance = isDisplay ? 3 * thickness : thickness;
	const top = axisHeight + 0.5 * thickness;
	const bottom = axisHeight - 0.5 * thickness;
	const room = up - upper.depth - top;
	if (room < clearance) up += clearance - room;
	const space = bottom - (lower.height - down);
	if (space < clearance) down += clearance - space;
	return shiftStack(
		[
			new StackItem(lower),
			new StackItem(new Sized(bar, 1)),
			new StackItem(upper),
		],
		[down, -bottom, -up],
		"kC",
	);
}

/** Rule 15c. */
function withoutBar(upper: Sized, lower: Sized, setting: Setting): Box {
	const { parameters, isDisplay } = setting;
	const { ruleThickness } = parameters;
	let up = isDisplay ? parameters.num1 : parameters.num3;
	let down = isDisplay ? parameters.denom1 : parameters.denom2;
	const clearance = (isDisplay ? 7 : 3) * ruleThickness;
	const room = up - upper.depth - (lower.height - down);
	if (room < clearance) {
		up += 0.5 * (clearance - room);
		down += 0.5 * (clearance - room);
	}
	return shiftStack(
		[new StackItem(lower), new StackItem(upper)],
		[down, -up],
		"kC",
	);
}

/** A fraction's bar. */
class RuleBox extends ElementBox {
	constructor(thickness: number) {
		super("", [], "frac-line", [["kb", roundEm(thickness)]]);
		this.height = thickness;
		this.fontSize = 1;
	}
}

const nullWidth = 0.12;

/** The space beside a fraction, as wide as in text: a delimiter that is none. */
export function nullDelimiter({ parameters: { scale } }: Setting): Box {
	return scale === 1
		? new GlueBox(nullWidth, "")
		: new ElementBox("", [], "nulldelimiter", [], 1 / scale);
}
