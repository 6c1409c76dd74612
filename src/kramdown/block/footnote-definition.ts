import { type BlockState, maxBlockDepth } from "../block-state.ts";
import { report } from "../document.ts";
import { Element } from "../element.ts";
import type { TextScanner } from "../text-scanner.ts";
import { indentationAt, skipIndentedLines } from "./indented-lines.ts";
import { ItemText } from "./item-text.ts";

const start = / {0,3}\[\^([A-Za-z0-9_][\w-]*)\]:/y;

/** `[^name]: text`, with indented lines behind it. */
export function footnoteDefinition(state: BlockState): boolean {
	const { scanner, document } = state;
	const match = scanner.match(start);
	if (!match || state.depth >= maxBlockDepth) return false;
	const [whole, name = ""] = match;
	const place = scanner.place();
	const textStart = scanner.pos + whole.length;
	const end = skipIndentedLines(scanner, scanner.lineEnd(textStart));
	const content = new Element("footnote_def", "", place.line);
	state.parseInside(content, withoutIndentation(scanner, textStart, end));
	if (document.footnotes.has(name))
		report(
			document,
			"kramdown/duplicate-footnote",
			`The footnote "${name}" is defined again; this definition holds.`,
			place,
		);
	scanner.pos = end;
	const mark = state.create("eob", "", place.line, { eob: "footnote_def" });
	mark.column = place.column;
	state.tree.children.push(mark);
	document.footnotes.set(name, { name, content, mark, used: false });
	return true;
}

/** The lines from `start` to `end`, each without one level of indentation. */
function withoutIndentation(
	scanner: TextScanner,
	start: number,
	end: number,
): TextScanner {
	const text = new ItemText(scanner);
	for (let pos = start; pos < end; pos = scanner.lineEnd(pos)) {
		const removed = indentationAt(scanner.text, pos);
		const line = scanner.text.slice(pos + removed, scanner.lineEnd(pos));
		text.add(line, pos, removed);
	}
	return text.toScanner();
}
