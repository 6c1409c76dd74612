import { escapeHtml } from "../set/escape-html.ts";
import type { BuiltNode } from "../tex/katex.ts";
import { strutClasses, writeLine } from "./formula-markup.ts";
import { InlineWriter, join } from "./inline-writer.ts";
import { ClassReader, type NodeClasses } from "./katex-classes.ts";
import { em, readStack } from "./read-stack.ts";
import { StackWriter } from "./stack-writer.ts";
import type { StyleBook } from "./style-book.ts";
import { writeImage, writeSvg } from "./write-image.ts";
import { nullDelimiter, writeSpace } from "./write-space.ts";

const noChildren: readonly BuiltNode[] = [];
const noAttributes: Readonly<Record<string, string>> = {};
const noClasses: readonly string[] = [];

/** Writes KaTeX's HTML tree as slim markup without inline styles. */
export class HtmlSlimmer {
	private readonly classes = new ClassReader();
	private readonly styles: StyleBook;
	private readonly stacks: StackWriter;

	constructor(styles: StyleBook) {
		this.styles = styles;
		this.stacks = new StackWriter(this.classes, styles, (nodes) =>
			this.inline(nodes),
		);
	}

	/** The bases, line breaks and tag of a `.katex-html` node. */
	lines(nodes: readonly BuiltNode[]): string {
		let html = "";
		for (const node of nodes) html += this.line(node);
		return html;
	}

	private line(node: BuiltNode): string {
		const children = node.children ?? noChildren;
		const first = children[0];
		const name = node.classes?.[0];
		if (name !== "katex-base" && name !== "katex-tag")
			return this.inline([node]);
		const hasStrut = first?.classes?.[0] === "katex-strut";
		const content = this.inline(hasStrut ? children.slice(1) : children);
		const { height = 0, depth = 0 } = node;
		const kind = name === "katex-base" ? "kB" : "katex-tag kB";
		const { styles } = this;
		return hasStrut
			? writeLine(
					content,
					em(first.style?.height),
					-em(first.style?.verticalAlign),
					styles,
					kind,
				)
			: writeLine(content, height + depth, depth, styles, kind);
	}

	private inline(nodes: readonly BuiltNode[]): string {
		const writer = new InlineWriter(this.styles);
		for (const node of nodes) this.write(node, writer);
		return writer.finish();
	}

	/** Whether a node that is stacked by itself has to be a block of its own. */
	needsBlock(node: BuiltNode): boolean {
		return this.stacks.needsBlock(node);
	}

	/** Write one node into a line. */
	write(node: BuiltNode, writer: InlineWriter): void {
		if (node.text !== undefined) this.symbol(node, writer);
		else if (!node.classes) writer.raw(writeSvg(node, this.styles));
		else if (node.attributes && node.children) this.span(node, writer);
		else if (node.children)
			for (const child of node.children) this.write(child, writer);
		else writer.raw(writeImage(node, this.styles));
	}

	private symbol(node: BuiltNode, writer: InlineWriter): void {
		const { kept, scale } = this.classes.read(node.classes ?? noClasses);
		const { classes, left, right } = this.styles.style(node.style);
		const italic = node.italic && node.italic > 0 ? node.italic : 0;
		const text = node.text ?? "";
		const after = italic + right;
		if (scale === 1 && left === 0) {
			writer.symbol(text, join(kept, classes), after);
			return;
		}
		const names = join(join(kept, this.size(scale)), classes);
		const look = { scale, left: left * scale, right: after * scale };
		writer.box(names, escapeHtml(text), look);
	}

	private span(node: BuiltNode, writer: InlineWriter): void {
		const stack = readStack(node);
		if (stack) {
			this.stacks.write(stack, "", writer);
			return;
		}
		const read = this.classes.read(node.classes ?? noClasses);
		const children = node.children ?? noChildren;
		if (children.length === 0 && writeSpace(node, read, this.styles, writer))
			return;
		if (children.length === 3 && this.fraction(children, writer)) return;
		const only = children.length === 1 ? children[0] : undefined;
		const inner =
			only && read.align !== undefined ? readStack(only) : undefined;
		if (inner) this.stacks.write(inner, read.align ?? "", writer);
		else this.element(node, read, writer);
	}

	/** `\frac`: a stack between two delimiters that are none. */
	private fraction(
		[open, middle, close]: readonly BuiltNode[],
		writer: InlineWriter,
	): boolean {
		if (middle?.classes?.[0] !== "mfrac") return false;
		const list = middle.children?.[0];
		const stack = list && readStack(list);
		if (!stack || !this.isNull(open) || !this.isNull(close)) return false;
		writer.glue(nullDelimiter);
		this.stacks.write(stack, "kC", writer);
		writer.glue(nullDelimiter);
		return true;
	}

	private isNull(node: BuiltNode | undefined): boolean {
		const read = this.classes.read(node?.classes ?? noClasses);
		return read.kept === "nulldelimiter" && read.scale === 1;
	}

	private element(
		node: BuiltNode,
		read: NodeClasses,
		writer: InlineWriter,
	): void {
		const { classes, left, right } = this.styles.style(node.style);
		const { href, style } = node.attributes ?? noAttributes;
		const attributes = writeAttributes(node.attributes ?? noAttributes);
		const own = style ? this.styles.inlineStyle(style) : "";
		const { scale } = read;
		let names = join(read.kept, this.size(scale));
		names = join(names, this.boxStrut(node, read.kept));
		names = join(join(names, classes), own);
		if (names === "" && attributes === "") {
			if (left !== 0) writer.glue(left);
			for (const child of node.children ?? noChildren)
				this.write(child, writer);
			if (right !== 0) writer.glue(right);
			return;
		}
		const tag = href === undefined ? "span" : "a";
		const margins = { left: left * scale, right: right * scale };
		const content = this.inline(node.children ?? noChildren);
		writer.box(names, content, { attributes, tag, scale, ...margins });
	}

	/** An arrow's labels are placed by the height of its box. */
	private boxStrut(node: BuiltNode, kept: string): string {
		if (kept !== "cd-vert-arrow") return "";
		const { height = 0, depth = 0 } = node;
		return strutClasses(height + depth, depth, this.styles);
	}

	private size(scale: number): string {
		return scale === 1 ? "" : this.styles.length("kz", scale);
	}
}

function writeAttributes(attributes: Readonly<Record<string, string>>): string {
	let html = "";
	for (const name in attributes)
		if (name !== "style" && /^[\w:-]+$/.test(name))
			html += ` ${name}="${escapeHtml(attributes[name] ?? "")}"`;
	return html;
}
