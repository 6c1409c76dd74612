import { Element, isBlock } from "../element.ts";
import { type CoreRule, documentOf } from "./document-of.ts";

const backslashAtEnd = /\\\r?\n/;

/** Most texts have no backslash, which is quicker to see. */
const breaksLines = (text: string): boolean =>
	text.includes("\\") && backslashAtEnd.test(text);

/** GFM: a backslash at a line's end (or, with `hard_wrap`, every line's end) breaks the line. */
export const hardBreaks: CoreRule = ({ env, src }) => {
	const document = documentOf(env);
	if (!document.options.hard_wrap && !breaksLines(src)) return;
	const mark = document.options.hard_wrap ? "\n" : "\\\n";
	breakLines(document.root, mark, document.options.auto_ids);
};

function breakLines(element: Element, mark: string, autoIds: boolean): void {
	element.children = element.children.flatMap((child) => {
		if (child.type === "text" && child.value.includes(mark))
			return split(element, child, mark);
		const leftAlone =
			child.type === "html_element" ||
			(child.type === "header" && autoIds && child.get("id") === undefined);
		if (!leftAlone) breakLines(child, mark, autoIds);
		return [child];
	});
}

function split(parent: Element, text: Element, mark: string): Element[] {
	const lines = text.value.split(mark);
	const isLast = parent.children[parent.children.length - 1] === text;
	const omitLast = lines.at(-1) === "" && isBlock(parent) && isLast;
	const parts: Element[] = [];
	for (const [index, line] of lines.entries()) {
		const value = index > 0 ? `\n${line}` : line;
		if (value !== "") parts.push(new Element("text", value, text.line + index));
		const breaks =
			index < lines.length - 2 || (index === lines.length - 2 && !omitLast);
		if (breaks) parts.push(new Element("br", "", text.line + index));
	}
	return parts;
}
