import {
	buildWithRemedies,
	katexSettings,
} from "../../../src/math/set/build-formula.ts";
import { isEmpty, unwrapDisplay } from "../../../src/math/set/built-tree.ts";
import { MathMemory } from "../../../src/math/set/math-memory.ts";
import type { SlimFormula } from "../../../src/math/slim/formula-markup.ts";
import type { MacroTable } from "../../../src/math/tex/katex.ts";
import { rewriteText } from "../../../src/math/tex/rewrite-text.ts";
import type { MathOutput } from "../../../src/math/types.ts";

export const outputs: readonly MathOutput[] = ["html+mathml", "mathml", "html"];

/** A formula set by Lectern's own rules, and as KaTeX builds and the slimmer writes it. */
export interface BothWays {
	/** `undefined` where it is left to KaTeX. */
	readonly typeset: SlimFormula | undefined;
	readonly built: SlimFormula | undefined;
}

const typesetting = new MathMemory();
const building = new MathMemory();

/** Set a formula both ways. */
export function setBothWays(
	source: string,
	display: boolean,
	output: MathOutput,
	macros: MacroTable = {},
): BothWays {
	const rewritten = rewriteText(source.trim());
	const settings = katexSettings(display, { ...macros }, output);
	const typeset = typesetting.typesetter.typeset(
		rewritten.tex,
		source,
		settings,
	);
	const { built } = buildWithRemedies(
		rewritten,
		display,
		{ ...macros },
		output,
	);
	if (!built) return { typeset, built };
	const node = unwrapDisplay(built);
	return {
		typeset,
		built: isEmpty(node)
			? { html: "", classes: [] }
			: building.slimmer.slim(node, source, []),
	};
}
