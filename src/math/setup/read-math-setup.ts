import { SetupMemory, type SetupPlace } from "./setup-memory.ts";
import type { MathSetup } from "./types.ts";

const start =
	/MathJax\.Hub\.Config\s*\(\s*(?=\{)|MathJax\s*=\s*(?=\{)|renderMathInElement\s*\([^,()]*(?:\([^()]*\))?[^,()]*,\s*(?=\{)|katexOptions\s*=\s*(?=\{)/y;
/** What a set-up begins with, and what of it is rare in a page. */
const names = [
	["MathJax", "MathJax"],
	["renderMathInElement", "MathInElement"],
	["katexOptions", "Options"],
] as const;
const loader = /(?:MathJax|tex-(?:mml-)?(?:chtml|svg)|katex(?:\.min)?)\.js/i;

/**
 * Read macros, delimiters and numbering out of a layout, an include or a script: `MathJax.Hub.Config({…})`,
 * `window.MathJax = {…}`, `renderMathInElement(document.body, {…})`. Nothing is run.
 *
 * Several set-ups in one text are taken together, later ones over earlier ones.
 *
 * @param memory - What the pages of a build share.
 */
export function readMathSetup(
	source: string,
	memory = new SetupMemory(),
): MathSetup {
	let setup: MathSetup = {
		macros: {},
		delimiters: [],
		found: namesScript(source) && loader.test(source),
	};
	for (const place of findSetups(source))
		setup = combineSetups(setup, memory.read(source, place));
	return setup;
}

/** Whether a `.js` may be in a text: few texts have the sign, which is quicker to see than that the pattern matches nowhere. */
const namesScript = (text: string): boolean =>
	text.includes(".j") || text.includes(".J");

/** Where set-ups are, in order; a page is long, so its names are looked for, not a pattern. */
function findSetups(source: string): SetupPlace[] {
	const found: SetupPlace[] = [];
	let last = 0;
	for (const at of placesOf(names, source)) {
		if (at < last) continue;
		start.lastIndex = at;
		const written = start.exec(source)?.[0];
		if (written === undefined) continue;
		last = at + written.length;
		found.push({ start: at, literal: last });
	}
	return found;
}

/** Every place in a text at which one of some words stands, in order. */
function placesOf(
	words: readonly (readonly [word: string, sign: string])[],
	text: string,
): number[] {
	const places: number[] = [];
	for (const [word, sign] of words) {
		if (!text.includes(sign)) continue;
		for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
			places.push(at);
	}
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
