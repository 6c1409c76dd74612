import type { BuiltNode } from "../tex/katex.ts";
import { StyleBook } from "./style-book.ts";
import { HtmlSlimmer } from "./write-html.ts";
import { writeMathml } from "./write-mathml.ts";

/** A formula's slim markup and the generated classes it uses. */
export interface SlimFormula {
	readonly html: string;
	readonly classes: readonly string[];
}

/** Writes what KaTeX built as slim markup: `.katex` with MathML, HTML, or both. */
export class FormulaSlimmer {
	private readonly styles = new StyleBook();
	private readonly slimmer = new HtmlSlimmer(this.styles);

	/**
	 * @param katex - KaTeX's `.katex` node.
	 * @param tex - The author's TeX, for the annotation.
	 * @param tags - What its numbered rows show, in order: KaTeX's MathML leaves them out.
	 */
	slim(katex: BuiltNode, tex: string, tags: readonly string[]): SlimFormula {
		let html = "";
		const parts = katex.children ?? [];
		for (const part of parts) html += this.part(part, tex, tags);
		return {
			html: `<span class="katex">${html}</span>`,
			classes: this.styles.takeUsed(),
		};
	}

	private part(part: BuiltNode, tex: string, tags: readonly string[]): string {
		if (part.type === "math") return writeMathml(part, tex, tags);
		const [inner] = part.children ?? [];
		if (inner?.type === "math")
			return `<span class="katex-mathml">${writeMathml(inner, tex, tags)}</span>`;
		const lines = this.slimmer.lines(part.children ?? []);
		return `<span class="katex-html" aria-hidden="true">${lines}</span>`;
	}
}

/** What the pages of one build share: looks of KaTeX's nodes already read. */
export type MathMemory = FormulaSlimmer;

export function createMathMemory(): MathMemory {
	return new FormulaSlimmer();
}
