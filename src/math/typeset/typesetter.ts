import {
	hideMath,
	type SlimFormula,
	writeFormula,
	writeLines,
	writeMath,
} from "../slim/formula-markup.ts";
import type { StyleBook } from "../slim/style-book.ts";
import type { HtmlSlimmer } from "../slim/write-html.ts";
import { type KatexSettings, parseFormula } from "../tex/katex.ts";
import { Foundry } from "./foundry.ts";
import { breakLines } from "./html/lines.ts";
import { buildRow } from "./html/row.ts";
import { buildElements, rowOf } from "./mathml/element-row.ts";
import type { Node } from "./nodes.ts";
import { displayStyle, type Setting, textStyle } from "./setting.ts";
import { Typeface } from "./typeface.ts";
import { Unsupported } from "./unsupported.ts";

/** Numbers are KaTeX's to set; to parse such a formula twice would be a waste. */
const numbered = /\\tag(?![A-Za-z])/;

/**
 * Sets formulas from KaTeX's parse tree, by TeX's rules, without KaTeX's trees of HTML and MathML between.
 *
 * What it makes is what the slimmer makes of these, to the byte.
 */
export class Typesetter {
	private readonly typeface: Typeface;
	private readonly styles: StyleBook;

	/** @param slimmer - Writes parts that KaTeX has built; it uses the same styles. */
	constructor(styles: StyleBook, slimmer: HtmlSlimmer) {
		this.styles = styles;
		this.typeface = Typeface.open(new Foundry(slimmer));
	}

	/**
	 * @param tex - What KaTeX's parser gets; it may use macros and define none.
	 * @param source - The author's TeX, for the annotation.
	 * @returns `undefined` where KaTeX has to say what it is: it is faulty, shows nothing, or holds what is not set here.
	 */
	typeset(
		tex: string,
		source: string,
		settings: KatexSettings,
	): SlimFormula | undefined {
		if (numbered.test(tex)) return undefined;
		try {
			const nodes = parseFormula(tex, settings) as unknown as readonly Node[];
			const parts = this.parts(nodes, source, settings);
			return { html: writeFormula(parts), classes: this.styles.takeUsed() };
		} catch {
			this.styles.takeUsed();
			// A parser that stops leaves the number it has read, and the next would complain of two.
			delete settings.macros["\\df@tag"];
			return undefined;
		}
	}

	private parts(
		nodes: readonly Node[],
		source: string,
		{ displayMode, output }: KatexSettings,
	): string {
		const setting = this.typeface.at(displayMode ? displayStyle : textStyle);
		if (output === "html") return this.seen(nodes, setting);
		const body = rowOf(buildElements(nodes, setting)).write();
		const math = writeMath(body, source, displayMode);
		if (output === "htmlAndMathml")
			return hideMath(math) + this.seen(nodes, setting);
		if (body === "<mrow></mrow>") throw new Unsupported("nothing");
		return math;
	}

	private seen(nodes: readonly Node[], setting: Setting): string {
		const row = buildRow(nodes, setting, "formula");
		if (row.length === 0) throw new Unsupported("nothing");
		return writeLines(breakLines(row, this.styles));
	}
}
