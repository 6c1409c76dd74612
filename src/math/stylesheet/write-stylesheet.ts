import { ruleOf } from "../slim/style-class.ts";
import { baseRules } from "./base-rules.ts";
import { cutKatexCss } from "./cut-katex-css.ts";
import { readKatexCss } from "./read-katex.ts";

export interface MathStylesheet {
	readonly css: string;
	/** Absolute paths of the fonts, to be copied into the font folder under their own names. */
	readonly fonts: readonly string[];
	/** Names of the fonts nearly every formula uses, to be preloaded. */
	readonly preload: readonly string[];
}

/**
 * The stylesheet of all pages with mathematics: the same for every page of a site, so that it is loaded once.
 *
 * @param styleClasses - The generated classes that the site's pages use (`MathPage.styleClasses`), in any order,
 *   repeated or not: the result depends on the set alone.
 * @param fontFolder - Address of the fonts' folder as the stylesheet sees it, with a slash at its end.
 */
export function writeMathStylesheet(
	styleClasses: Iterable<string>,
	fontFolder = "fonts/",
): MathStylesheet {
	const { css, fonts } = readKatexCss();
	const rules = [...new Set(styleClasses)]
		.sort()
		.map((name) => ruleOf(name) ?? "");
	return {
		css: [cutKatexCss(css, fontFolder), baseRules, ...rules, "\n"].join(""),
		fonts,
		preload: ["KaTeX_Main-Regular.woff2", "KaTeX_Math-Italic.woff2"],
	};
}
