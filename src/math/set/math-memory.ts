import { FormulaSlimmer } from "../slim/slim-formula.ts";
import { StyleBook } from "../slim/style-book.ts";
import { Typesetter } from "../typeset/typesetter.ts";

/** What the pages of one build share: glyphs and looks of KaTeX's nodes already read. */
export class MathMemory {
	readonly slimmer: FormulaSlimmer;
	readonly typesetter: Typesetter;

	constructor() {
		const styles = new StyleBook();
		this.slimmer = new FormulaSlimmer(styles);
		this.typesetter = new Typesetter(styles, this.slimmer.html);
	}
}
