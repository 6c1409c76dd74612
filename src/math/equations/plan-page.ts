import type { Rewritten } from "../tex/rewriting.ts";
import type { FoundMath, MathOptions } from "../types.ts";
import { planEquation } from "./plan-equation.ts";
import { expandStructural, findStructuralMacros } from "./structural-macros.ts";
import type { EquationPlan } from "./types.ts";

/** A formula's plan, and the TeX it was made of: the author's with structural macros written out. */
export interface PlannedFormula {
	readonly plan: EquationPlan;
	readonly source: Rewritten;
}

/** Plan all formulas of a page that have numbers, labels or references, or environments KaTeX names otherwise. */
export function planPage(
	found: readonly FoundMath[],
	options: MathOptions,
): Map<FoundMath, PlannedFormula> {
	const numbering = options.numbering ?? "ams";
	const macros = findStructuralMacros(options.macros ?? {}, found);
	const plans = new Map<FoundMath, PlannedFormula>();
	for (const math of found) {
		if (math.kind !== "formula") continue;
		const source = expandStructural(math.tex.trim(), macros);
		const plan = planEquation(source.tex, math.display, numbering);
		if (plan) plans.set(math, { plan, source });
	}
	return plans;
}
