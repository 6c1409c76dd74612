import type { SourceLocation } from "../source/types.ts";
import type { MathMemory } from "./set/math-memory.ts";

/** What a set formula consists of: what is seen, what is read aloud, or both. */
export type MathOutput = "html+mathml" | "mathml" | "html";

/** Which displayed equations get a number: none, those of AMS's numbered environments, or all. */
export type Numbering = "none" | "ams" | "all";

/** A pair that encloses a formula in the page's text. */
export interface Delimiter {
	readonly left: string;
	readonly right: string;
	readonly display: boolean;
	/** Pandoc's rule for dollars: no white space inside the delimiters, no digit after, no blank line between. */
	readonly tight?: boolean;
}

/** A macro's TeX, `#1` … `#9` for its arguments; with an optional first argument: TeX, arguments in all, its default. */
export type Macro =
	| string
	| readonly [tex: string, count: number, fallback: string];

/** Macros by name, backslash included (`\R`). */
export type Macros = Readonly<Record<string, Macro>>;

/** Formulas already set, by key. Both are opaque strings; a value may be kept between builds for ever. */
export interface FormulaStore {
	readonly get: (key: string) => string | undefined;
	readonly set: (key: string, value: string) => void;
}

export interface MathOptions {
	/** The page's file, for diagnostics that have no better place. */
	readonly file: string;
	/** Beyond `\(…\)`, `\[…\]`, `$$…$$` and environments, which are always found. */
	readonly delimiters?: readonly Delimiter[];
	/** `$…$` too, by Pandoc's rule, and `\$` for a dollar. (MathJax's looser rule: give it in `delimiters`.) */
	readonly dollars?: boolean;
	/** `\$` stands for a dollar and `\\` for a backslash in the text; by default only with `dollars`. */
	readonly escapes?: boolean;
	readonly macros?: Macros;
	readonly output?: MathOutput;
	readonly numbering?: Numbering;
	/**
	 * Where formulas of this TeX stand in the author's files, in order: the place of the TeX's first character.
	 *
	 * @param tex - What stands between the delimiters, white space at both ends trimmed.
	 */
	readonly locate?: (tex: string) => readonly SourceLocation[];
	readonly keep?: FormulaStore;
	/** Shared by the pages of a build, it makes them quicker and changes nothing else (`MathMemory`). */
	readonly memory?: MathMemory;
}

/** A page whose mathematics has been set. */
export interface MathPage {
	readonly html: string;
	/** How many formulas were found, faulty ones and those that only define included. */
	readonly formulas: number;
	/** Whether the page needs the mathematical stylesheet. */
	readonly usesMathematics: boolean;
	/** Generated classes the page uses, sorted; `writeMathStylesheet` makes their rules. */
	readonly styleClasses: readonly string[];
}

/** One thing found in a page's text that mathematics replaces: offsets into the HTML, `to` exclusive. */
export interface FoundMath {
	readonly from: number;
	readonly to: number;
	/** A formula; a reference outside any delimiter (`\eqref{…}`); an escaped character (`\$`). */
	readonly kind: "formula" | "reference" | "escape";
	readonly tex: string;
	readonly display: boolean;
}
