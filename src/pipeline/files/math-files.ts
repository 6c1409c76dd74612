import { basename } from "node:path";
import { writeMathStylesheet } from "../../math/index.ts";
import type { Output } from "../../output/types.ts";

/** Where the stylesheet and the fonts of mathematics are written: below `baseurl`. */
export const mathFolder = "/assets/lectern-math/";

/** Fonts that nearly every formula uses, by file name. */
export function preloadedFonts(): readonly string[] {
	return writeMathStylesheet([]).preload;
}

/**
 * The stylesheet and the fonts of mathematics, where there is any.
 *
 * @param pages - What all pages have: the stylesheet must be rendered after them.
 */
export function listMathFiles(pages: {
	readonly styleClasses: ReadonlySet<string>;
	readonly formulas: number;
}): Output[] {
	const isWanted = () => pages.formulas > 0;
	const fonts = writeMathStylesheet([]).fonts.map((copyOf) =>
		at(`fonts/${basename(copyOf)}`, { copyOf, isWanted }),
	);
	const render = () => writeMathStylesheet(pages.styleClasses).css;
	return [...fonts, at("math.css", { render, isWanted })];
}

function at(
	name: string,
	content: Pick<Output, "copyOf" | "render" | "isWanted">,
): Output {
	const url = mathFolder + name;
	return { outputPath: url.slice(1), url, ...content };
}
