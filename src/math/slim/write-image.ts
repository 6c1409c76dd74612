import { escapeHtml } from "../set/escape-html.ts";
import type { BuiltNode } from "../tex/katex.ts";
import type { StyleBook } from "./style-book.ts";

/** KaTeX's drawings, without the namespace that HTML implies, and with a class for their style. */
export function writeSvg(node: BuiltNode, styles: StyleBook): string {
	return node
		.toMarkup()
		.replace(' xmlns="http://www.w3.org/2000/svg"', "")
		.replace(/ style="width:([\d.]+)em"/, (_, width: string) => {
			return ` class="${styles.length("kw", Number(width))}"`;
		});
}

/** `\includegraphics` */
export function writeImage(node: BuiltNode, styles: StyleBook): string {
	const { classes } = styles.style(node.style);
	const { src = "", alt = "" } = node;
	return `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}" class="${classes}">`;
}
