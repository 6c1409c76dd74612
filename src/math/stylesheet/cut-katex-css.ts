/** Rules of KaTeX's stylesheet that nothing on a Lectern page needs. */
const dropped = [
	/\.reset-size\d/,
	/\.vlist/,
	/katex-version/,
	/\.katex-(?:base|strut)/,
	/mathnormal/,
	/msupsub/,
	/eqn-num|mtr-glue|^body$/,
	/\.col-align/,
	/\.arraycolsep/,
	/\.mspace/,
	/\.frac-line/,
	/\.fleqn|\.leqno/,
];

/**
 * KaTeX's stylesheet cut to what its slimmed markup needs: no sizes (they are classes of their own), no tables, and
 * of each font its WOFF2 file alone.
 *
 * @param css - `katex.min.css` as published.
 * @param fontFolder - Address of the folder with the fonts, with a slash at its end.
 */
export function cutKatexCss(css: string, fontFolder: string): string {
	return splitRules(css)
		.map(keepSelectors)
		.join("")
		.replace(
			/src:url\(fonts\/([\w-]+)\.woff2\)[^;}]*/g,
			(_, name: string) =>
				`src:url(${fontFolder}${name}.woff2) format("woff2")`,
		);
}

/** Top-level rules, one a string. */
function splitRules(css: string): string[] {
	return css.match(/[^{}]+\{[^{}]*\}/g) ?? [];
}

/** The rule with only the selectors that are needed; `""` where none is. */
function keepSelectors(rule: string): string {
	if (rule.startsWith("@")) return rule;
	const brace = rule.indexOf("{");
	const kept = splitSelectors(rule.slice(0, brace)).filter(
		(selector) => !dropped.some((pattern) => pattern.test(selector)),
	);
	return kept.length === 0 ? "" : kept.join(",") + rule.slice(brace);
}

/** Selectors of a list; commas in `:not(…)` divide none. */
function splitSelectors(list: string): string[] {
	return list.split(/,(?![^(]*\))/);
}
