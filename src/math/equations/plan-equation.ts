import type { Numbering } from "../types.ts";
import { Planner } from "./equation-planner.ts";
import type { EquationPlan } from "./types.ts";

const structural = /\\(?:begin|label|tag|ref|eqref|notag|nonumber)(?![A-Za-z])/;
const definition =
	/^\s*\\(?:newcommand|renewcommand|providecommand|def|gdef|let|DeclareMathOperator|require)(?![A-Za-z])/;

/**
 * Read a formula's environments, labels, tags and references.
 *
 * @returns `undefined` for a formula that has none and gets no number: nearly all.
 */
export function planEquation(
	tex: string,
	display: boolean,
	numbering: Numbering,
): EquationPlan | undefined {
	const all = numbering === "all" && display && !definition.test(tex);
	if (!all && !structural.test(tex)) return undefined;
	return new Planner(tex, display, numbering).run();
}
