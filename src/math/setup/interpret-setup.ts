import type { Delimiter, Macro, Numbering } from "../types.ts";
import type { Literal } from "./read-literal.ts";
import type { MathSetup } from "./types.ts";

type Fields = Readonly<Record<string, Literal>>;

/**
 * What a set-up's literal says.
 *
 * @param version2 - Whether it is MathJax 2's.
 */
export function interpretSetup(literal: Literal, version2: boolean): MathSetup {
	const config = fields(literal);
	const tex = { ...fields(config.TeX), ...fields(config.tex) };
	const find: Fields = {
		...fields(config.tex2jax),
		...tex,
		...(config.delimiters ? { delimiters: config.delimiters } : {}),
	};
	const numbering = readNumbering(tex);
	const escapes =
		find.processEscapes ?? (version2 || config.delimiters ? undefined : true);
	return {
		macros: {
			...readMacros(tex.Macros),
			...readMacros(tex.macros),
			...readMacros(config.macros),
		},
		delimiters: [
			...readPairs(find.inlineMath, false),
			...readPairs(find.displayMath, true),
			...readKatexDelimiters(find.delimiters),
		],
		...(typeof escapes === "boolean" ? { escapes } : {}),
		...(numbering ? { numbering } : {}),
		found: true,
	};
}

/** `{ RR: "{\\bf R}", bold: ["{\\bf #1}", 1], foo: ["…", 2, "default"] }`; KaTeX's names have their backslash. */
function readMacros(literal: Literal): Record<string, Macro> {
	const macros: Record<string, Macro> = {};
	for (const [key, value] of Object.entries(fields(literal))) {
		const name = key.startsWith("\\") ? key : `\\${key}`;
		const [tex, count, fallback] = Array.isArray(value) ? value : [value];
		if (typeof tex !== "string") continue;
		const optional = typeof fallback === "string" && typeof count === "number";
		macros[name] = optional ? [tex, count, fallback] : tex;
	}
	return macros;
}

/** `[["$", "$"], ["\\(", "\\)"]]` */
function readPairs(literal: Literal, display: boolean): Delimiter[] {
	if (!Array.isArray(literal)) return [];
	return literal.flatMap((pair) => {
		const [left, right] = Array.isArray(pair) ? pair : [];
		return isDelimiter(left) && isDelimiter(right)
			? [{ left, right, display }]
			: [];
	});
}

/** `[{ left: "$", right: "$", display: false }]` */
function readKatexDelimiters(literal: Literal): Delimiter[] {
	if (!Array.isArray(literal)) return [];
	return literal.flatMap((entry) => {
		const { left, right, display } = fields(entry);
		return isDelimiter(left) &&
			isDelimiter(right) &&
			!left.startsWith("\\begin")
			? [{ left, right, display: display === true }]
			: [];
	});
}

function isDelimiter(value: Literal): value is string {
	return typeof value === "string" && value.trim() !== "";
}

function readNumbering(tex: Fields): Numbering | undefined {
	const said = fields(tex.equationNumbers).autoNumber ?? tex.tags;
	if (typeof said !== "string") return undefined;
	const name = said.toLowerCase();
	return name === "ams" || name === "all" || name === "none" ? name : undefined;
}

function fields(literal: Literal): Fields {
	return literal !== null &&
		typeof literal === "object" &&
		!Array.isArray(literal)
		? (literal as Fields)
		: {};
}
