import type MarkdownIt from "markdown-it";
import type { KramdownDocument } from "./document.ts";
import type { Element } from "./element.ts";
import type { TextScanner } from "./text-scanner.ts";

/** A span rule: reads a span at the scanner's position into the tree, or returns false and moves nothing. */
export type SpanRule = (state: SpanState) => boolean;

/** Where a span ends, apart from the end of the text. */
export interface Stop {
	/** Length of what stops at `pos`; 0 if nothing does. */
	readonly at: (text: string, pos: number) => number;
	/** A character to look for, besides those that begin spans. */
	readonly trigger: "" | "]";
	/** Whether to really stop there. */
	readonly accept: (element: Element) => boolean;
}

type MarkdownItInstance = InstanceType<typeof MarkdownIt>;

/** Deeper spans are read as text. */
export const maxSpanDepth = 50;

/** What span rules read and write: one text, and the element its spans go into. */
export class SpanState {
	readonly md: MarkdownItInstance;
	readonly document: KramdownDocument;
	readonly scanner: TextScanner;
	tree: Element;
	/** The elements around `tree`, the outermost first. */
	readonly ancestors: Element[] = [];
	/** All rules of the inline ruler. */
	readonly rules: readonly SpanRule[];
	/** How many characters rules may still read ahead in vain before they stop trying. */
	budget: number;
	/** A link's text in which brackets cannot come out even any more. */
	abandoned: Element | undefined;
	#hopeless: Set<string> | undefined;

	constructor(
		md: MarkdownItInstance,
		document: KramdownDocument,
		scanner: TextScanner,
		tree: Element,
	) {
		this.md = md;
		this.document = document;
		this.scanner = scanner;
		this.tree = tree;
		this.rules = md.inline.ruler.getRules("") as unknown as SpanRule[];
		this.budget = 200_000 + 16 * scanner.text.length;
	}

	/** Add a span that begins at `pos`. */
	add(element: Element, pos: number): Element {
		const place = this.scanner.place(pos);
		element.line = place.line;
		element.column = place.column;
		this.tree.children.push(element);
		return element;
	}

	/** Add the next `length` characters as text. */
	addText(length: number): void {
		const { scanner } = this;
		const end = scanner.pos + length;
		this.tree.addText(scanner.text.slice(scanner.pos, end));
		scanner.pos = end;
	}

	/** Whether an opening is known to have no closing; the key says what opens, where, and what is around it. */
	isHopeless(key: string): boolean {
		return this.#hopeless?.has(key) ?? false;
	}

	giveUp(key: string): void {
		this.#hopeless ??= new Set();
		this.#hopeless.add(key);
	}

	/** Whether `tree` or an element around it is of that type. */
	isWithin(type: Element["type"]): boolean {
		return (
			this.tree.type === type ||
			this.ancestors.some((element) => element.type === type)
		);
	}
}
