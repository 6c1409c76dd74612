import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** KaTeX's own stylesheet and the paths of its WOFF2 fonts, out of the installed package. */
export function readKatexCss(): { css: string; fonts: string[] } {
	const folder = dirname(createRequire(import.meta.url).resolve("katex"));
	const fontFolder = join(folder, "fonts");
	return {
		css: readFileSync(join(folder, "katex.min.css"), "utf8"),
		fonts: readdirSync(fontFolder)
			.filter((name) => name.endsWith(".woff2"))
			.sort()
			.map((name) => join(fontFolder, name)),
	};
}
