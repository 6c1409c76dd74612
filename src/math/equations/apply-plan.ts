import { Rewriter, type Rewritten } from "../tex/rewriting.ts";
import type {
	Edit,
	EquationPlan,
	EquationRow,
	InnerReference,
} from "./types.ts";

/** What the page knows when a formula is set. */
export interface EquationNumbers {
	/** The number of a counted row. */
	readonly numberOf: (row: EquationRow) => string | undefined;
	/** TeX that shows a reference. */
	readonly showReference: (reference: InnerReference) => string;
}

/** A formula's TeX as KaTeX gets it: environments it knows, tags for numbers, references with their numbers. */
export function applyPlan(
	tex: string,
	plan: EquationPlan,
	numbers: EquationNumbers,
): Rewritten {
	const edits: Edit[] = [...plan.edits];
	for (const reference of plan.references) {
		const { from, to } = reference;
		edits.push({ from, to, text: numbers.showReference(reference) });
	}
	for (const row of plan.rows) {
		const number = row.counted ? numbers.numberOf(row) : undefined;
		if (number === undefined) continue;
		edits.push({ from: row.end, to: row.end, text: `\\tag{${number}}` });
	}
	const rewriter = new Rewriter(tex);
	edits.sort((a, b) => a.from - b.from || a.to - b.to);
	for (const { from, to, text } of edits) rewriter.replace(from, to, text);
	return rewriter.finish();
}
