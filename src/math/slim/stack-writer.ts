import type { BuiltNode } from "../tex/katex.ts";
import { type InlineWriter, join } from "./inline-writer.ts";
import type { ClassReader } from "./katex-classes.ts";
import { isStack, type StackItem } from "./read-stack.ts";
import { asBlock, itemClasses, scriptClasses } from "./stack-classes.ts";
import type { StyleBook } from "./style-book.ts";

/** Elements that have a display of their own. */
const ownDisplay =
	/(?:^| )(?:mtable|frac-line|katex-rule|katex-hline|katex-hdashline)(?: |$)/;

/**
 * Writes KaTeX's vertical lists: a single script as raised text, everything else as a column of items that hang from
 * its baseline.
 */
export class StackWriter {
	private readonly classes: ClassReader;
	private readonly styles: StyleBook;
	private readonly inline: (nodes: readonly BuiltNode[]) => string;

	constructor(
		classes: ClassReader,
		styles: StyleBook,
		inline: (nodes: readonly BuiltNode[]) => string,
	) {
		this.classes = classes;
		this.styles = styles;
		this.inline = inline;
	}

	/** @param align - Class that aligns the items, `""` for left. */
	write(
		items: readonly StackItem[],
		align: string,
		writer: InlineWriter,
	): void {
		const [only] = items;
		if (only && items.length === 1 && this.script(only, writer)) return;
		let content = "";
		for (const item of items) content += this.item(item);
		writer.box(join("kS", align), content);
	}

	/** A single script: text raised or lowered, in a smaller size. */
	private script(item: StackItem, writer: InlineWriter): boolean {
		const [node] = item.content;
		if (!node || item.content.length !== 1 || item.classes.length > 0)
			return false;
		const scale = this.pureSize(node);
		const { classes, left, right } = this.styles.style(item.style, "top");
		if (scale === undefined || classes !== "") return false;
		const names = scriptClasses(this.styles, scale, item.shift);
		writer.box(names, this.inline(node.children ?? []), { scale, left, right });
		return true;
	}

	private item(item: StackItem): string {
		const [node] = item.content;
		const only = item.content.length === 1 ? node : undefined;
		const size = only && this.pureSize(only);
		const scale = size ?? 1;
		const { classes, left, right } = this.styles.style(item.style, "top");
		const names = itemClasses(
			this.styles,
			{ scale, shift: item.shift, strut: item.strut, left, right },
			this.classes.read(item.classes).kept,
			classes,
		);
		const content = size && only ? (only.children ?? []) : item.content;
		return `<span class="${names}">${this.content(content)}</span>`;
	}

	/** KaTeX makes of each element of an item a block of its own width. */
	private content(nodes: readonly BuiltNode[]): string {
		const html = this.inline(nodes);
		const only = nodes.length === 1 ? nodes[0] : undefined;
		return only && this.needsBlock(only) ? asBlock(html) : html;
	}

	/** Whether an element's own width matters: it has a look of its own, and is neither text nor a stack. */
	needsBlock(node: BuiltNode): boolean {
		if (node.text !== undefined || !node.children || !node.classes)
			return false;
		if (isStack(node)) return false;
		const { kept, align } = this.classes.read(node.classes);
		const looks = kept !== "" || this.styles.style(node.style).classes !== "";
		return looks && align === undefined && !ownDisplay.test(kept);
	}

	/** The scale of a node that does nothing but change the size. */
	private pureSize(node: BuiltNode): number | undefined {
		if (node.text !== undefined || !node.classes?.includes("katex-sizing"))
			return undefined;
		const { kept, scale } = this.classes.read(node.classes);
		const { classes, left, right } = this.styles.style(node.style);
		return kept === "" && classes === "" && left === 0 && right === 0
			? scale
			: undefined;
	}
}
