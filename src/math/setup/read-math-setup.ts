import type { Delimiter, Macro, Numbering } from "../types.ts";
import { type Literal, readLiteral } from "./read-literal.ts";

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

const start =
	/MathJax\.Hub\.Config\s*\(\s*(?=\{)|MathJax\s*=\s*(?=\{)|renderMathInElement\s*\([^,()]*(?:\([^()]*\))?[^,()]*,\s*(?=\{)|katexOptions\s*=\s*(?=\{)/y;
/** What a set-up begins with. */
const names = ["MathJax", "renderMathInElement", "katexOptions"];
const mentioned = /mathjax|katex|renderMathInElement|tex-(?:mml|chtml|svg)/i;
const loader = /(?:MathJax|tex-(?:mml-)?(?:chtml|svg)|katex(?:\.min)?)\.js/i;

/**
 * Read macros, delimiters and numbering out of a layout, an include or a script: `MathJax.Hub.Config({…})`,
 * `window.MathJax = {…}`, `renderMathInElement(document.body, {…})`. Nothing is run.
 *
 * Several set-ups in one text are taken together, later ones over earlier ones.
 */
export function readMathSetup(source: string): MathSetup {
	let setup: MathSetup = { macros: {}, delimiters: [], found: false };
	if (!mentioned.test(source)) return setup;
	setup = { ...setup, found: loader.test(source) };
	for (const { written, end } of findSetups(source)) {
		const literal = readLiteral(source, end);
		setup = combineSetups(
			setup,
			interpret(fields(literal), written.includes("Hub")),
		);
	}
	return setup;
}

/** Where the literals of set-ups begin, in order; a page is long, so its names are looked for, not a pattern. */
function findSetups(source: string): { written: string; end: number }[] {
	const found: { written: string; end: number }[] = [];
	let last = 0;
	for (const at of placesOf(names, source)) {
		if (at < last) continue;
		start.lastIndex = at;
		const written = start.exec(source)?.[0];
		if (written === undefined) continue;
		last = at + written.length;
		found.push({ written, end: last });
	}
	return found;
}

/** Every place in a text at which one of some words stands, in order. */
function placesOf(words: readonly string[], text: string): number[] {
	const places: number[] = [];
	for (const word of words)
		for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
			places.push(at);
	return places.sort((a, b) => a - b);
}

/** Two set-ups as one; where both say something, the second. */
export function combineSetups(first: MathSetup, second: MathSetup): MathSetup {
	return {
		...first,
		...second,
		macros: { ...first.macros, ...second.macros },
		delimiters: [...first.delimiters, ...second.delimiters],
		found: first.found || second.found,
	};
}

type Fields = Readonly<Record<string, Literal>>;

function interpret(config: Fields, version2: boolean): MathSetup {
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
