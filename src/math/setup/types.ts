import type { Delimiter, Macro, Numbering } from "../types.ts";

/** What a site's own MathJax or KaTeX set-up says about its formulas. */
export interface MathSetup {
	readonly macros: Readonly<Record<string, Macro>>;
	readonly delimiters: readonly Delimiter[];
	/** `\$` is a dollar; MathJax 2 wants it said, MathJax 3 does it by default. */
	readonly escapes?: boolean;
	readonly numbering?: Numbering;
	/** Whether there is a set-up, or a script that loads one of the two. */
	readonly found: boolean;
}
