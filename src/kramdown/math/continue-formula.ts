import type { TextScanner } from "../text-scanner.ts";
import { type FormulaKinds, nextFormula } from "./find-formula.ts";
import { paragraphLimit } from "./paragraph-end.ts";

/** Moves the end of a paragraph's lines behind the formula that goes on there; each end behind the one before. */
export type ContinueFormula = (end: number) => number;

/**
 * Follow the formulas of a paragraph: what the lines within them begin with is no Markdown.
 *
 * @param start - Where the paragraph begins.
 */
export function createContinueFormula(
	scanner: TextScanner,
	start: number,
	kinds: FormulaKinds,
): ContinueFormula {
	const limit = paragraphLimit(scanner, start);
	let at = start;
	return (end) => {
		let last = end;
		for (;;) {
			const formula = nextFormula(scanner, at, limit, kinds, last);
			if (!formula) {
				at = Math.max(at, last);
				return last;
			}
			if (formula.end > last) last = scanner.lineEnd(formula.end - 1);
			at = formula.end;
		}
	};
}
