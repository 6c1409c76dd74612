import { ClassReader } from "../slim/katex-classes.ts";
import { buildNode } from "../tex/build-node.ts";
import type { BuiltNode } from "../tex/katex.ts";
import type { Role } from "./boxes/box.ts";
import { GlyphBox } from "./boxes/glyph-box.ts";
import type { AnyNode } from "./make-node.ts";
import { MathElement } from "./mathml/math-element.ts";
import type { Setting } from "./setting.ts";
import { Unsupported } from "./unsupported.ts";

/** One symbol in one font, with KaTeX's metrics in em. */
export class Glyph {
	readonly text: string;
	readonly height: number;
	readonly depth: number;
	readonly italic: number;
	readonly skew: number;
	readonly width: number;
	/** Classes on the page. */
	readonly classes: string;
	/** KaTeX's classes but the first, which is the atom's; neighbours that have the same are one symbol. */
	readonly font: string;
	/** Whether it is of the italic font of variables, whose corrections stay between letters. */
	readonly isSlanted: boolean;
	/** What is read aloud. */
	readonly element: MathElement;
	private readonly isBare: boolean;
	private readonly role: Role;
	/** By style. */
	private readonly boxes: (GlyphBox | undefined)[];

	constructor(role: Role, symbol: BuiltNode, element: MathElement) {
		const { classes = [], style } = symbol;
		if (style?.color) throw new Unsupported("color");
		this.text = symbol.text ?? "";
		this.height = symbol.height ?? 0;
		this.depth = symbol.depth ?? 0;
		this.italic = symbol.italic ?? 0;
		this.skew = symbol.skew ?? 0;
		this.width = symbol.width ?? 0;
		this.classes = new ClassReader().read(classes).kept;
		this.font = classes.slice(1).filter(Boolean).join(" ");
		this.isSlanted = classes.includes("mathnormal");
		this.element = element;
		this.isBare = classes.length === 1;
		this.role = role;
		this.boxes = [];
	}

	/** Its box in a style; others have it too. */
	in({ style, parameters, isTight }: Setting): GlyphBox {
		let box = this.boxes[style];
		if (box === undefined) {
			const isBare = this.isBare && !isTight;
			box = new GlyphBox(this.role, this, parameters.scale, isBare);
			this.boxes[style] = box;
		}
		return box;
	}
}

const isText = ({ text }: BuiltNode) => text !== undefined;

/** Ask KaTeX what a symbol looks like. */
export function cutGlyph(node: AnyNode, role: Role, display: boolean): Glyph {
	const [mathml, html] = buildNode(node, display).children ?? [];
	const symbol = only(html?.children?.[0]?.children?.[1], isText);
	return new Glyph(role, symbol, readElement(mathml));
}

/** Ask KaTeX for the letters of an operator's name. */
export function cutLetters(node: AnyNode): Glyph[] {
	const [, html] = buildNode(node, false).children ?? [];
	const letters = html?.children?.[0]?.children?.[1]?.children ?? [];
	const none = new MathElement("", "", "");
	return letters.map((letter) => new Glyph("", letter, none));
}

function readElement(node: BuiltNode | undefined): MathElement {
	const row = node?.children?.[0]?.children?.[0]?.children?.[0];
	const element = only(row, ({ type }) => type !== "mrow" && type !== "mstyle");
	const { mathvariant = "", ...others } = element.attributes ?? {};
	const [child, ...rest] = element.children ?? [];
	if (rest.length > 0 || (child && child.text === undefined))
		throw new Unsupported("a symbol of several parts");
	const attributes = Object.entries(others)
		.map(([name, value]) => ` ${name}="${value}"`)
		.join("");
	return new MathElement(
		element.type ?? "",
		child?.text ?? "",
		"",
		attributes,
		mathvariant,
	);
}

/** The innermost of nodes that hold nothing but each other. */
function only(
	node: BuiltNode | undefined,
	isInnermost: (node: BuiltNode) => boolean,
): BuiltNode {
	let inner = node;
	while (inner && !isInnermost(inner)) {
		const [child, ...others] = inner.children ?? [];
		if (others.length > 0) throw new Unsupported("a symbol of several parts");
		inner = child;
	}
	if (!inner) throw new Unsupported("a symbol without text");
	return inner;
}
