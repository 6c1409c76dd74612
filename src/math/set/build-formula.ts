import {
	type BuiltNode,
	buildFormula,
	type KatexSettings,
	type MacroTable,
} from "../tex/katex.ts";
import "../tex/polyfill-commands.ts";
import "../tex/polyfill-macros.ts";
import { readFault, type TexFault } from "../tex/parse-error.ts";
import { remedy } from "../tex/remedies.ts";
import { chain, type Rewritten } from "../tex/rewriting.ts";
import type { MathOutput } from "../types.ts";

/** A formula as KaTeX built it, or why it could not. */
export type BuiltFormula =
	| {
			readonly built: BuiltNode;
			/** Set in display style though it stands in a line: it holds what stands only there. */
			readonly display: boolean;
			readonly fault?: undefined;
	  }
	| { readonly built?: undefined; readonly fault: TexFault };

const katexOutput = {
	"html+mathml": "htmlAndMathml",
	html: "html",
	mathml: "mathml",
} as const;

/** How KaTeX is asked to read and to build a formula. */
export function katexSettings(
	displayMode: boolean,
	macros: MacroTable,
	output: MathOutput,
): KatexSettings {
	return {
		displayMode,
		output: katexOutput[output],
		macros,
		globalGroup: true,
		strict: false,
		trust,
		maxExpand: 10_000,
		maxSize: 500,
		throwOnError: true,
	};
}

const onlyInDisplay = /only in display/;

const safeProtocols = new Set(["http", "https", "mailto", "_relative"]);

function trust(context: { protocol?: string }): boolean {
	return context.protocol === undefined || safeProtocols.has(context.protocol);
}

/** How many remedies one formula may need. */
const mostRemedies = 8;

/**
 * Build one formula; where KaTeX refuses what MathJax accepts, with a remedy.
 *
 * @param macros - Definitions the formula makes are added to it.
 * @returns A fault's offset counts in the author's TeX.
 */
export function buildWithRemedies(
	rewritten: Rewritten,
	display: boolean,
	macros: MacroTable,
	output: MathOutput,
): BuiltFormula {
	let inDisplay = display;
	let current = rewritten;
	let result = build(current.tex, inDisplay, macros, output);
	for (let count = 0; result.fault && count < mostRemedies; count++) {
		if (!inDisplay && onlyInDisplay.test(result.fault.message)) {
			inDisplay = true;
			result = build(current.tex, inDisplay, macros, output);
			continue;
		}
		const remedied = remedy(current.tex, result.fault);
		if (!remedied || remedied.tex === current.tex) break;
		current = chain(current, remedied);
		result = build(current.tex, inDisplay, macros, output);
	}
	if (!result.fault) return { ...result, display: inDisplay };
	const offset = current.toSource(result.fault.offset);
	return { fault: { ...result.fault, offset } };
}

function build(
	tex: string,
	displayMode: boolean,
	macros: MacroTable,
	output: MathOutput,
): BuiltFormula {
	try {
		const settings = katexSettings(displayMode, macros, output);
		const built = buildFormula(tex, settings);
		return { built, display: displayMode };
	} catch (thrown) {
		return { fault: readFault(thrown) };
	}
}
