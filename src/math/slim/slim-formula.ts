import type { BuiltNode } from "../tex/katex.ts";
import {
	hideMath,
	type SlimFormula,
	writeFormula,
	writeLines,
} from "./formula-markup.ts";
import type { StyleBook } from "./style-book.ts";
import { HtmlSlimmer } from "./write-html.ts";
import { writeMathml } from "./write-mathml.ts";

/** Writes what KaTeX built as slim markup: `.katex` with MathML, HTML, or both. */
export class FormulaSlimmer {
	/** For parts of formulas. */
	readonly html: HtmlSlimmer;
	private readonly styles: StyleBook;

	constructor(styles: StyleBook) {
		this.styles = styles;
		this.html = new HtmlSlimmer(styles);
	}

	/**
	 * @param katex - KaTeX's `.katex` node.
	 * @param tex - The author's TeX, for the annotation.
	 * @param tags - What its numbered rows show, in order: KaTeX's MathML leaves them out.
	 */
	slim(katex: BuiltNode, tex: string, tags: readonly string[]): SlimFormula {
		let parts = "";
		for (const part of katex.children ?? [])
			parts += this.part(part, tex, tags);
		return { html: writeFormula(parts), classes: this.styles.takeUsed() };
	}

	private part(part: BuiltNode, tex: string, tags: readonly string[]): string {
		if (part.type === "math") return writeMathml(part, tex, tags);
		const [inner] = part.children ?? [];
		if (inner?.type === "math") return hideMath(writeMathml(inner, tex, tags));
		return writeLines(this.html.lines(part.children ?? []));
	}
}
