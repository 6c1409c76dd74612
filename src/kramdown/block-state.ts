import type MarkdownIt from "markdown-it";
import { rawText } from "./block/raw-text.ts";
import { skipOptionalSpaces } from "./block-ends.ts";
import type { KramdownDocument } from "./document.ts";
import {
	type AttributeList,
	Element,
	type ElementOptions,
	type ElementType,
} from "./element.ts";
import type { TextScanner } from "./text-scanner.ts";

/** A block rule: reads a block at the scanner's position into the tree, or returns false and moves nothing. */
export type BlockRule = (state: BlockState) => boolean;

/** markdown-it's chain (`alt`) of the rules that may match where a letter begins the line. */
export const letterChain = "letter";

/** Deeper blocks are read as paragraphs: nobody writes them, and each level costs stack and time. */
export const maxBlockDepth = 100;

type MarkdownItInstance = InstanceType<typeof MarkdownIt>;

/** What block rules read and write: one text, and the element its blocks go into. */
export class BlockState {
	readonly md: MarkdownItInstance;
	readonly document: KramdownDocument;
	readonly scanner: TextScanner;
	readonly tree: Element;
	readonly depth: number;
	/** An attribute list that stands before its block. */
	blockIal: AttributeList | undefined;
	/** The end tag of the HTML element around has been read. */
	stopped = false;

	constructor(
		md: MarkdownItInstance,
		document: KramdownDocument,
		scanner: TextScanner,
		tree: Element,
		depth: number,
	) {
		this.md = md;
		this.document = document;
		this.scanner = scanner;
		this.tree = tree;
		this.depth = depth;
	}

	/** A new block, with the attribute list that stood before it. */
	create(
		type: ElementType,
		value = "",
		line = 0,
		options: ElementOptions = {},
	): Element {
		const element = new Element(type, value, line, options);
		element.ial = this.blockIal;
		this.blockIal = undefined;
		return element;
	}

	/** Line in the document of the scanner's position. */
	get sourceLine(): number {
		return this.scanner.place().line;
	}

	lastChild(): Element | undefined {
		return this.tree.children[this.tree.children.length - 1];
	}

	/** Read the blocks of `scanner` into `tree`; true if an end tag of HTML ended them. */
	parseInside(tree: Element, scanner: TextScanner): boolean {
		const inner = new BlockState(
			this.md,
			this.document,
			scanner,
			tree,
			this.depth + 1,
		);
		return parseBlocks(inner);
	}
}

/** Run the block rules until the text or the HTML element ends; true in the latter case. */
export function parseBlocks(state: BlockState): boolean {
	const all = rulesOf(state, "");
	const atLetters = rulesOf(state, letterChain);
	const { scanner } = state;
	while (!scanner.atEnd && !state.stopped) {
		const rules = startsWithLetter(scanner) ? atLetters : all;
		if (!runRules(rules, state)) addLine(state);
	}
	return state.stopped;
}

function rulesOf({ md }: BlockState, chain: string): readonly BlockRule[] {
	return md.block.ruler.getRules(chain) as unknown as BlockRule[];
}

/** Whether a letter, of any script, stands behind at most three spaces: most blocks are prose. */
function startsWithLetter({ text, pos }: TextScanner): boolean {
	const first = text.charCodeAt(skipOptionalSpaces(text, pos));
	return (
		(first >= 97 && first <= 122) ||
		(first >= 65 && first <= 90) ||
		first >= 128
	);
}

function runRules(rules: readonly BlockRule[], state: BlockState): boolean {
	return rules.some((rule) => rule(state));
}

/** A line that no rule wants is text without a paragraph. */
function addLine({ scanner, tree }: BlockState): void {
	const { pos } = scanner;
	scanner.pos = scanner.lineEnd();
	const line = scanner.text.slice(pos, scanner.pos);
	if (tree.children.at(-1)?.type === "raw_text") tree.addText(line, "raw_text");
	else tree.children.push(rawText(scanner, pos, line));
}
