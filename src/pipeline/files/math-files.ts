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
 * The stylesheet and the fonts of mathematics.
 *
 * @param styleClasses - Of all pages: the stylesheet must be rendered after them.
 */
export function listMathFiles(
	styleClasses: () => ReadonlySet<string>,
): Output[] {
	const fonts = writeMathStylesheet([]).fonts.map((copyOf) =>
		at(`fonts/${basename(copyOf)}`, { copyOf }),
	);
	const render = () => writeMathStylesheet(styleClasses()).css;
	return [...fonts, at("math.css", { render })];
}

function at(
	name: string,
	content: Pick<Output, "copyOf"> | Pick<Output, "render">,
): Output {
	const url = mathFolder + name;
	return { outputPath: url.slice(1), url, ...content };
}
