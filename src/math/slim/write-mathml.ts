import { escapeHtml } from "../set/escape-html.ts";
import type { BuiltNode } from "../tex/katex.ts";
import { writeMath } from "./formula-markup.ts";
import { toVariant } from "./math-variant.ts";

/**
 * Writes KaTeX's MathML tree: rows of one element are the element, letters of a font are Unicode's own (MathML Core
 * knows no other fonts), numbered rows show their numbers, and the annotation is the author's TeX.
 */
export function writeMathml(
	math: BuiltNode,
	tex: string,
	tags: readonly string[],
): string {
	const left = [...tags];
	const display = math.attributes?.display === "block";
	const shown = math.children?.[0]?.children?.[0];
	return writeMath(shown ? write(shown, left) : "", tex, display);
}

/** One node of KaTeX's MathML. */
export function writeNode(node: BuiltNode): string {
	return write(node, []);
}

function write(node: BuiltNode, tags: string[]): string {
	if (node.text !== undefined) return escapeHtml(node.text);
	const { type, children = [] } = node;
	if (type === undefined)
		return node.children ? writeAll(children, tags) : node.toMarkup();
	const attributes = node.attributes ?? {};
	if (type === "mrow" && children.length === 1 && isPlain(attributes))
		return writeAll(children, tags);
	if (node.classes?.includes("mml-eqn-num"))
		return `<mtd><mtext>${escapeHtml(tags.shift() ?? "")}</mtext></mtd>`;
	if (node.classes?.includes("mtr-glue")) return '<mtd width="50%"></mtd>';
	const variant = attributes.mathvariant;
	const text = variant ? letterOf(children, variant) : undefined;
	const content =
		text === undefined ? writeAll(children, tags) : escapeHtml(text);
	return `<${type}${writeAttributes(attributes, text !== undefined)}>${content}</${type}>`;
}

function writeAll(nodes: readonly BuiltNode[], tags: string[]): string {
	let html = "";
	for (const node of nodes) html += write(node, tags);
	return html;
}

function isPlain(attributes: Readonly<Record<string, string>>): boolean {
	for (const _ in attributes) return false;
	return true;
}

/** A token's text in Unicode's letters of its font; `undefined` where Unicode has none. */
function letterOf(
	children: readonly BuiltNode[],
	variant: string,
): string | undefined {
	let text = "";
	for (const child of children) {
		if (child.text === undefined) return undefined;
		text += child.text;
	}
	return toVariant(text, variant);
}

function writeAttributes(
	attributes: Readonly<Record<string, string>>,
	withoutVariant: boolean,
): string {
	let html = "";
	for (const name in attributes) {
		if (name === "style" || (withoutVariant && name === "mathvariant"))
			continue;
		html += ` ${name}="${escapeHtml(attributes[name] ?? "")}"`;
	}
	return html;
}
