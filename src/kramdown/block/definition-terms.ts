import type { BlockState } from "../block-state.ts";
import { Element } from "../element.ts";
import { takeItemAttributes } from "./list-item-lines.ts";

/** Whether a paragraph, with at most one blank line behind it, stands before. */
export function hasTerms(children: readonly Element[]): boolean {
	const last = children[children.length - 1];
	if (last?.type === "p") return true;
	const before = children[children.length - 2];
	return last?.type === "blank" && last.value === "\n" && before?.type === "p";
}

/** The lines of the paragraph before become terms. */
export function readTerms(state: BlockState, list: Element): Element[] {
	const children = state.tree.children;
	let paragraph = children.pop() as Element;
	if (paragraph.type === "blank") paragraph = children.pop() as Element;
	list.line = paragraph.line;
	list.ial = paragraph.ial;
	const [raw] = paragraph.children;
	const lines = (raw?.value ?? "").split("\n");
	return lines.map((line, index) => createTerm(state, line, raw, index));
}

function createTerm(
	state: BlockState,
	line: string,
	raw: Element | undefined,
	index: number,
): Element {
	const { content, ial } = takeItemAttributes(state.document, line);
	const term = new Element("dt", "", (raw?.line ?? 0) + index, {
		rawText: content,
	});
	term.ial = ial;
	const removed = line.length - content.length;
	const { map, firstLine = 0, firstColumn = 0 } = raw?.options ?? {};
	term.children.push(
		new Element("raw_text", content, term.line, {
			map,
			firstLine: firstLine + index,
			firstColumn: removed + (index === 0 ? firstColumn : 0),
		}),
	);
	return term;
}
