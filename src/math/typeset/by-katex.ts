import { writeNode } from "../slim/write-mathml.ts";
import { buildNode } from "../tex/build-node.ts";
import type { BuiltNode } from "../tex/katex.ts";
import type { Box } from "./boxes/box.ts";
import { KatexBox } from "./boxes/katex-box.ts";
import { type AnyNode, makeNode } from "./make-node.ts";
import { MathElement } from "./mathml/math-element.ts";
import type { Setting } from "./setting.ts";
import { displayStyle, textStyle } from "./setting.ts";
import { Unsupported } from "./unsupported.ts";

/** Nodes that KaTeX makes one element of, whatever they hold. */
const whole = new Set([
	"accent",
	"accentUnder",
	"delimsizing",
	"enclose",
	"horizBrace",
	"lap",
	"overline",
	"raisebox",
	"rule",
	"smash",
	"sqrt",
	"supsub",
	"underline",
	"vphantom",
	"xArrow",
]);

/** Elements that merge with their neighbours. */
const merging = /^(?:mi|mn|mo|msub|msup|mtext)$/;

/** A node for which there is no builder here, by KaTeX, in its setting. */
export function buildByKatex(node: AnyNode, setting: Setting): Box {
	const { typeface, style } = setting;
	const dressed = dress(node, setting);
	const path = paths[style] as Path;
	const built = buildNode(path.wrap(dressed), style < textStyle, "html");
	const root = built.children?.[0]?.children?.[0]?.children?.[1];
	const found = path.find(root);
	if (!found?.attributes) throw new Unsupported(node.type);
	return new KatexBox(found, typeface.foundry.slimmer);
}

/** The same node, as it is read aloud. */
export function elementByKatex(node: AnyNode, setting: Setting): MathElement {
	if (setting.style !== displayStyle && setting.style !== textStyle)
		throw new Unsupported("a change of style");
	const dressed = dress(node, setting);
	const built = buildNode(dressed, setting.style === displayStyle, "mathml");
	let element = built.children?.[0]?.children?.[0]?.children?.[0];
	if (element?.type === "mrow" && element.children?.length === 1)
		[element] = element.children;
	if (!element || merging.test(element.type ?? ""))
		throw new Unsupported(node.type);
	return new MathElement("", "", writeNode(element));
}

function dress(node: AnyNode, { typeface }: Setting): AnyNode {
	const { family, weight, shape } = typeface.choice;
	if (!whole.has(node.type) || family + weight + shape !== "")
		throw new Unsupported(node.type);
	return typeface.dress(node);
}

/** How KaTeX is brought to build a node in a style, and where it lies in what is built. */
interface Path {
	readonly wrap: (node: AnyNode) => AnyNode;
	readonly find: (root: BuiltNode | undefined) => BuiltNode | undefined;
}

const direct: Path = { wrap: (node) => node, find: (root) => root };
const cramped: Path = {
	wrap: (body) => makeNode("overline", { body }),
	find: (root) => contentOf(root?.children?.[0]),
};
const raised: Path = {
	wrap: (sup) => makeNode("supsub", { base: nothing, sup }),
	find: scriptOf,
};
const lowered: Path = {
	wrap: (sub) => makeNode("supsub", { base: nothing, sub }),
	find: scriptOf,
};

/** By style. */
const paths: readonly Path[] = [
	direct,
	cramped,
	direct,
	cramped,
	raised,
	lowered,
	twice(raised),
	twice(lowered),
];

const nothing = makeNode("ordgroup", { body: [] });

function twice({ wrap, find }: Path): Path {
	return {
		wrap: (node) => wrap(wrap(node)),
		find: (root) => find(find(root)),
	};
}

/** What the script of a nucleus holds inside its change of size. */
function scriptOf(root: BuiltNode | undefined): BuiltNode | undefined {
	return contentOf(root?.children?.[1]?.children?.[0])?.children?.[0];
}

/** What the lowest item of a vertical list holds. */
function contentOf(list: BuiltNode | undefined): BuiltNode | undefined {
	return list?.children?.[0]?.children?.[0]?.children?.[0]?.children?.[1];
}
