import type { Box } from "../boxes/box.ts";
import { ElementBox, GlueBox, RowBox } from "../boxes/row-box.ts";
import { Sized } from "../boxes/sized.ts";
import { makeStack, type StackBox, StackItem } from "../boxes/stack.ts";
import { roundEm } from "../length.ts";
import type { Operator, OperatorName, Scripts } from "../nodes.ts";
import type { Setting } from "../setting.ts";
import { buildSized } from "./build-sized.ts";
import { buildNucleus, buildOperatorName, type Nucleus } from "./operator.ts";
import { isCharacter } from "./scripts.ts";

/** Whether scripts stand above and below an operator. */
export function takesLimits(
	node: Operator | OperatorName,
	{ isDisplay }: Setting,
): boolean {
	if (node.type === "op")
		return node.limits && (isDisplay || node.alwaysHandleSupSub === true);
	return node.alwaysHandleSupSub && (isDisplay || node.limits);
}

/** An operator with its limits: TeXbook, rule 13a; KaTeX's `assembleSupSub`. */
export function buildLimits(
	node: Scripts,
	operator: Operator | OperatorName,
	setting: Setting,
): Box {
	const nucleus =
		operator.type === "op"
			? buildNucleus(operator, setting)
			: { box: buildOperatorName(operator, setting), shift: 0, slant: 0 };
	const { slant } = nucleus;
	const needsSpace = node.sub && slant !== 0 && !isCharacter(node.sub);
	if (!needsSpace)
		return new RowBox("mop", [stackLimits(node, nucleus, setting, "kC")]);
	const stack = stackLimits(node, nucleus, setting, "");
	const space = new GlueBox(roundEm(slant));
	return new ElementBox("mop", [space, stack], "op-limits");
}

function stackLimits(
	node: Scripts,
	{ box, shift, slant }: Nucleus,
	setting: Setting,
	align: string,
): StackBox {
	const [least1, least2, gap1, gap2, outer] = setting.parameters.bigOpSpacing;
	const base = new Sized(new RowBox("", [box]), 1);
	const items = [new StackItem(base)];
	let bottom = base.depth + shift;
	if (node.sub) {
		const sub = buildSized(node.sub, setting.subscript(), setting);
		const kern = Math.max(least2, gap2 - sub.height);
		items[0]?.after(kern);
		items.unshift(new StackItem(sub, roundEm(-slant)).after(outer));
		bottom = node.sup
			? outer + sub.height + sub.depth + kern + base.depth + shift
			: -(
					base.height -
					shift -
					outer -
					(sub.height + sub.depth) -
					kern -
					(base.height + base.depth)
				);
	}
	if (!node.sup) return makeStack(items, -bottom, 0, align);
	const sup = buildSized(node.sup, setting.superscript(), setting);
	const kern = Math.max(least1, gap1 - sup.depth);
	items.push(new StackItem(sup, roundEm(slant)).after(kern));
	return makeStack(items, -bottom, outer, align);
}
