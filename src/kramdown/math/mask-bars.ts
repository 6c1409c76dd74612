import { TextScanner } from "../text-scanner.ts";
import { type FormulaKinds, nextFormula } from "./find-formula.ts";

/** Stands for a bar within a formula; a private-use character that is no one's text. */
const mask = "\uf8ff";

/** The text with the bars of its formulas masked, and where the first of them stood (-1: nowhere). */
export function maskBars(
	text: string,
	kinds: FormulaKinds,
): { readonly masked: string; readonly first: number } {
	const scanner = new TextScanner(text);
	let masked = "";
	let first = -1;
	let from = 0;
	for (;;) {
		const formula = nextFormula(scanner, from, text.length, kinds);
		if (!formula) break;
		const source = text.slice(formula.start, formula.end);
		const bar = source.indexOf("|");
		if (bar >= 0 && first < 0) first = formula.start + bar;
		masked += text.slice(from, formula.start) + source.replaceAll("|", mask);
		from = formula.end;
	}
	return { masked: masked + text.slice(from), first };
}

/** Undo the masking. */
export function unmaskBars(text: string): string {
	return text.includes(mask) ? text.replaceAll(mask, "|") : text;
}
