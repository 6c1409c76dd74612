import { escapeHtml } from "../set/escape-html.ts";
import type { BuiltNode } from "../tex/katex.ts";
import { InlineWriter, join } from "./inline-writer.ts";
import type { ClassReader, NodeClasses } from "./katex-classes.ts";
import { quantizeUp } from "./quantize.ts";
import { em, readStack, type StackItem } from "./read-stack.ts";
import { readStyle } from "./read-style.ts";
import {
	declarationClass,
	lengthClass,
	stackStrut,
	tallStruts,
} from "./style-class.ts";

/** Width of the space KaTeX puts beside a fraction without delimiters, in em. */
const nullDelimiter = 0.12;

/** Writes KaTeX's HTML tree as slim markup without inline styles. */
export class HtmlSlimmer {
	private readonly classes: ClassReader;
	private readonly use: (className: string) => void;

	/** @param use - Told of every generated class. */
	constructor(classes: ClassReader, use: (className: string) => void) {
		this.classes = classes;
		this.use = use;
	}

	/** The bases, line breaks and tag of a `.katex-html` node. */
	lines(nodes: readonly BuiltNode[]): string {
		let html = "";
		for (const node of nodes) html += this.line(node);
		return html;
	}

	private line(node: BuiltNode): string {
		const [first, ...others] = node.children ?? [];
		const name = node.classes?.[0];
		if (name !== "katex-base" && name !== "katex-tag")
			return this.inline([node]);
		const hasStrut = first?.classes?.[0] === "katex-strut";
		const content = this.inline(hasStrut ? others : (node.children ?? []));
		const strut = hasStrut
			? this.strut(em(first.style?.height), -em(first.style?.verticalAlign))
			: this.strut((node.height ?? 0) + (node.depth ?? 0), node.depth ?? 0);
		const kind = name === "katex-base" ? "kB" : "katex-tag kB";
		return `<span class="${join(kind, strut)}">${content}</span>`;
	}

	/** Classes of a line's strut; rounded up, so that a course's stylesheet holds few of them. */
	private strut(height: number, depth: number): string {
		const below = quantizeUp(depth);
		const above = quantizeUp(height - depth);
		return join(this.length("kh", above + below), this.length("kd", below));
	}

	private inline(nodes: readonly BuiltNode[]): string {
		const writer = new InlineWriter(this.use);
		for (const node of nodes) this.write(node, writer);
		return writer.finish();
	}

	private write(node: BuiltNode, writer: InlineWriter): void {
		if (node.text !== undefined) this.symbol(node, writer);
		else if (!node.classes) writer.raw(svg(node));
		else if (node.attributes && node.children) this.span(node, writer);
		else if (node.children)
			for (const child of node.children) this.write(child, writer);
		else writer.raw(node.toMarkup());
	}

	private symbol(node: BuiltNode, writer: InlineWriter): void {
		const { kept, scale } = this.classes.read(node.classes ?? []);
		const { classes, left, right } = this.style(node);
		const italic = node.italic && node.italic > 0 ? node.italic : 0;
		const text = node.text ?? "";
		const after = italic + right;
		if (scale === 1 && left === 0) {
			writer.symbol(text, join(kept, classes), after);
			return;
		}
		const names = join(kept, this.size(scale), classes);
		const margins = { left: left * scale, right: after * scale };
		writer.box(names, escapeHtml(text), { scale, ...margins });
	}

	private span(node: BuiltNode, writer: InlineWriter): void {
		const stack = readStack(node);
		if (stack) {
			this.stack(stack, "", writer);
			return;
		}
		const read = this.classes.read(node.classes ?? []);
		const children = node.children ?? [];
		if (this.space(node, read, writer)) return;
		if (this.fraction(children, writer)) return;
		const only = children.length === 1 ? children[0] : undefined;
		const inner =
			only && read.align !== undefined ? readStack(only) : undefined;
		if (inner) this.stack(inner, read.align ?? "", writer);
		else this.element(node, read, writer);
	}

	/** Glue, and delimiters that are none. */
	private space(
		node: BuiltNode,
		read: NodeClasses,
		writer: InlineWriter,
	): boolean {
		if (node.children?.length !== 0 || read.scale !== 1) return false;
		if (read.kept === "nulldelimiter") {
			writer.glue(nullDelimiter);
			return true;
		}
		const style = node.style ?? {};
		const keys = Object.keys(style);
		if (read.kept !== "" || keys.length !== 1) return false;
		const width =
			style.marginRight ??
			(node.classes?.[0] === "arraycolsep" ? style.width : undefined);
		if (width === undefined || !width.endsWith("em")) return false;
		writer.glue(em(width));
		return true;
	}

	/** `\frac`: a stack between two delimiters that are none. */
	private fraction(
		children: readonly BuiltNode[],
		writer: InlineWriter,
	): boolean {
		const [open, middle, close] = children;
		if (children.length !== 3 || middle?.classes?.[0] !== "mfrac") return false;
		const isNull = (node: BuiltNode | undefined) =>
			node?.classes?.includes("nulldelimiter") === true &&
			this.classes.read(node.classes).scale === 1;
		const list = middle.children?.[0];
		const stack = list && readStack(list);
		if (!stack || !isNull(open) || !isNull(close)) return false;
		writer.glue(nullDelimiter);
		this.stack(stack, "kc", writer);
		writer.glue(nullDelimiter);
		return true;
	}

	private element(
		node: BuiltNode,
		read: NodeClasses,
		writer: InlineWriter,
	): void {
		const { classes, left, right } = this.style(node);
		const attributes = writeAttributes(node.attributes ?? {});
		const size = this.size(read.scale);
		const all = join(read.kept, size, classes, this.inlineStyle(node));
		const anchor = node.attributes?.href !== undefined;
		if (all === "" && attributes === "") {
			if (left !== 0) writer.glue(left);
			for (const child of node.children ?? []) this.write(child, writer);
			if (right !== 0) writer.glue(right);
			return;
		}
		writer.box(all, this.inline(node.children ?? []), {
			attributes,
			tag: anchor ? "a" : "span",
			scale: read.scale,
			left: left * read.scale,
			right: right * read.scale,
		});
	}

	private stack(
		items: readonly StackItem[],
		align: string,
		writer: InlineWriter,
	): void {
		const [only] = items;
		if (
			only &&
			items.length === 1 &&
			only.classes.length === 0 &&
			this.script(only, writer)
		)
			return;
		let content = "";
		for (const item of items) content += this.stackItem(item);
		writer.box(join("kv", align), content);
	}

	/** A single script: text raised or lowered, in a smaller size. */
	private script(item: StackItem, writer: InlineWriter): boolean {
		const [node] = item.content;
		if (item.content.length !== 1 || !node?.classes?.includes("katex-sizing"))
			return false;
		const read = this.classes.read(node.classes);
		const { classes } = this.style(node);
		if (read.kept !== "" || classes !== "") return false;
		const { scale } = read;
		const margins = this.style(item);
		if (margins.classes !== "") return false;
		const names = join(
			"ks",
			this.length("kz", scale),
			this.length("ku", -item.shift / scale),
		);
		const { left, right } = margins;
		writer.box(names, this.inline(node.children ?? []), { scale, left, right });
		return true;
	}

	private stackItem(item: StackItem): string {
		const [node] = item.content;
		const only = item.content.length === 1 ? node : undefined;
		const size = only && this.pureSize(only);
		const scale = size ?? 1;
		const style = this.style({ ...item, style: item.style });
		const names = join(
			"ki",
			this.classes.read(item.classes).kept,
			this.size(scale),
			this.length("kt", item.shift / scale),
			strutClass(item.strut / scale),
			style.classes,
			this.length("kl", style.left / scale),
			this.length("kr", style.right / scale),
		);
		const content = size && only ? (only.children ?? []) : item.content;
		return `<span class="${names}">${this.inlineBlock(content)}</span>`;
	}

	/** The content of a stacked item: KaTeX makes each of its elements a block of its own width. */
	private inlineBlock(nodes: readonly BuiltNode[]): string {
		const html = this.inline(nodes);
		const only = nodes.length === 1 ? nodes[0] : undefined;
		return only && this.needsBlock(only)
			? html.replace(/^<span class="/, '<span class="kj ')
			: html;
	}

	/** Whether an element's own width matters: it has a look of its own, and is neither text nor a stack. */
	private needsBlock(node: BuiltNode): boolean {
		if (node.text !== undefined || !node.children || !node.classes)
			return false;
		if (readStack(node)) return false;
		const { kept, align } = this.classes.read(node.classes);
		const looks = kept !== "" || this.style(node).classes !== "";
		return looks && align === undefined && !ownDisplay.test(kept);
	}

	/** The scale of a node that does nothing but change the size. */
	private pureSize(node: BuiltNode): number | undefined {
		if (!node.classes?.includes("katex-sizing") || node.text !== undefined)
			return undefined;
		const { kept, scale } = this.classes.read(node.classes);
		const { classes, left, right } = this.style(node);
		return kept === "" && classes === "" && left === 0 && right === 0
			? scale
			: undefined;
	}

	private style(node: { readonly style?: BuiltNode["style"] }): ReadonlyStyle {
		const read = readStyle(node.style ?? {});
		for (const name of read.names) this.use(name);
		return {
			classes: read.names.join(" "),
			left: read.left,
			right: read.right,
		};
	}

	/** The declarations of `\\htmlStyle` and `\\style`. */
	private inlineStyle(node: BuiltNode): string {
		const names: string[] = [];
		for (const declaration of node.attributes?.style?.split(";") ?? []) {
			const [property, value] = declaration.split(/:(.*)/s);
			if (!property || !value || !/^\s*[a-z-]+\s*$/.test(property)) continue;
			names.push(declarationClass(property.trim(), value.trim()));
		}
		for (const name of names) this.use(name);
		return names.join(" ");
	}

	private size(scale: number): string {
		return scale === 1 ? "" : this.length("kz", scale);
	}

	private length(letters: string, em: number): string {
		const name = lengthClass(letters, em);
		if (name === undefined) return "";
		this.use(name);
		return name;
	}
}

interface ReadonlyStyle {
	readonly classes: string;
	readonly left: number;
	readonly right: number;
}

const ownDisplay = /(?:^| )(?:mtable|frac-line|katex-rule|katex-hline)(?: |$)/;

/** The class for an item whose content is higher than the usual strut. */
function strutClass(strut: number): string {
	for (const height of tallStruts)
		if (strut > stackStrut && strut <= height) return `kE${height}`;
	return strut > stackStrut ? `kE${tallStruts.at(-1)}` : "";
}

function writeAttributes(attributes: Readonly<Record<string, string>>): string {
	let html = "";
	for (const [name, value] of Object.entries(attributes))
		if (name !== "style" && /^[\w:-]+$/.test(name))
			html += ` ${name}="${escapeHtml(value)}"`;
	return html;
}

/** KaTeX's drawings, without the namespace that HTML implies. */
function svg(node: BuiltNode): string {
	return node.toMarkup().replace(' xmlns="http://www.w3.org/2000/svg"', "");
}
