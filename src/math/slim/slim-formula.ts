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
	 */
	slim(katex: BuiltNode, tex: string): SlimFormula {
		let html = "";
		const parts = katex.children ?? [];
		const tags = parts.flatMap(readTags);
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

/** The texts of a formula's row numbers, in order. */
function readTags(part: BuiltNode): string[] {
	const tag = part.children?.at(-1);
	if (!tag?.classes?.includes("katex-tag")) return [];
	const rows = tag.children?.[0]?.children?.[0]?.children?.[0]?.children ?? [];
	return rows.map(textOf).filter((text) => text !== "");
}

function textOf(node: BuiltNode): string {
	if (node.text !== undefined) return node.text;
	return (node.children ?? []).map(textOf).join("");
}
