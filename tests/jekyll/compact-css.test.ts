import { SourceMap } from "node:module";
import * as sass from "sass";
import { expect, test } from "vitest";
import { compactCss } from "../../src/jekyll/compact-css.ts";

const scss = `.one { color: red; .two { margin: 0 auto; top: 1px } }
@media print { .three { left: 2px; } .four { right: 3px } }
.five,
.six { bottom: 4px }
`;

/** Where each declaration comes from, by what the source map says of its place in the stylesheet. */
function origins(css: string, mappings: string): Record<string, unknown> {
	const map = new SourceMap({
		version: 3,
		file: "a.css",
		sources: ["a.scss"],
		sourcesContent: [scss],
		names: [],
		sourceRoot: "",
		mappings,
	});
	return Object.fromEntries(
		["color", "margin", "top", "left", "right", "bottom"].map((name) => {
			const before = css.slice(0, css.indexOf(`${name}:`)).split("\n");
			const entry = map.findEntry(
				before.length - 1,
				before.at(-1)?.length ?? 0,
			);
			return [
				name,
				"originalLine" in entry
					? [entry.originalLine, entry.originalColumn]
					: entry,
			];
		}),
	);
}

test("a compact stylesheet's source map leads where that of the expanded one leads", () => {
	const { css, sourceMap } = sass.compileString(scss, { sourceMap: true });
	const mappings = sourceMap?.mappings ?? "";
	const compact = compactCss(css, mappings);
	expect(compact.css.split("\n\n")).toEqual([
		".one { color: red; }",
		".one .two { margin: 0 auto; top: 1px; }",
		"@media print { .three { left: 2px; } .four { right: 3px; } }",
		".five, .six { bottom: 4px; }",
	]);
	expect(origins(compact.css, compact.mappings)).toEqual(
		origins(css, mappings),
	);
});

test("no source map stays none", () => {
	expect(compactCss("a {\n  top: 0;\n}", "")).toEqual({
		css: "a { top: 0; }",
		mappings: "",
	});
});
