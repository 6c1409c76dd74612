import { type Move, moveMappings } from "./move-mappings.ts";

/** A stylesheet in which each rule has one line, and the mappings of its source map. */
export interface CompactCss {
	readonly css: string;
	readonly mappings: string;
}

/**
 * Sass's style `compact`, which Dart Sass has no more: a rule, or an at-rule with all that is in it, to a line.
 *
 * @param css - As Dart Sass writes it in its style `expanded`.
 * @param mappings - Of its source map; empty for none.
 * @see https://github.com/sass/libsass, `Sass_Output_Style`
 */
export function compactCss(css: string, mappings: string): CompactCss {
	const moves: Move[] = [];
	const rules: string[] = [];
	let rule = "";
	let depth = 0;
	for (const line of css.split("\n")) {
		const text = line.trim();
		const indent = line.length - line.trimStart().length;
		const gap = rule && text ? " " : "";
		const column = rule.length + gap.length;
		// Between two rules stands an empty line.
		moves.push({ line: 2 * rules.length, by: column - indent });
		rule += gap + text;
		depth += Number(text.endsWith("{")) - Number(text.startsWith("}"));
		if (depth > 0 || !/(?:\}|;|\*\/)$/.test(text)) continue;
		rules.push(rule);
		rule = "";
	}
	if (rule) rules.push(rule);
	return { css: rules.join("\n\n"), mappings: moveMappings(mappings, moves) };
}
