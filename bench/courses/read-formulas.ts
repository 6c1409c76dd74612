import { existsSync, readFileSync } from "node:fs";
import katex from "katex";
import type { Formula } from "./formula.ts";
import { varyFormula } from "./vary-formula.ts";

/** Formulas of real courses, laid beside the repository where there are some. */
const shared = new URL("../../../shared/formulas.jsonl", import.meta.url);
const own = new URL("formulas.txt", import.meta.url);

/** What Liquid, tables, or a delimiter would take for their own: each of the programs compared must see one text. */
const ambiguous = /\{\{|\{%|[$|\n`]|\\\[|\\\]|\\\(|\\\)|\{#/;

/** The variant that has its letters again, and says by an index that it is another; large courses come so far. */
const wholeAlphabet = 26;

export interface FormulaPool {
	readonly formulas: readonly Formula[];
	readonly origin: string;
}

/** Formulas that KaTeX sets as they are, and with other letters, since not all programs compared have remedies. */
export function readFormulas(): FormulaPool {
	const isReal = existsSync(shared);
	const formulas = isReal ? readShared() : readOwn();
	return {
		formulas: formulas.filter(isPlain),
		origin: isReal ? "of real courses" : "written for this benchmark",
	};
}

function readShared(): Formula[] {
	const lines = readFileSync(shared, "utf8").trim().split("\n");
	return lines.map((line): Formula => {
		const { tex, display } = JSON.parse(line);
		return { tex: String(tex).trim(), display: Boolean(display) };
	});
}

/** One formula a line; those that stand alone begin with `$$`. */
function readOwn(): Formula[] {
	const lines = readFileSync(own, "utf8").trim().split("\n");
	return lines.map((line) => ({
		tex: line.replace(/^\$\$/, "").trim(),
		display: line.startsWith("$$"),
	}));
}

function isPlain(formula: Formula): boolean {
	if (formula.tex === "" || ambiguous.test(formula.tex)) return false;
	const variants = [0, 1, wholeAlphabet];
	return variants.every((variant) => canBeSet(varyFormula(formula, variant)));
}

function canBeSet({ tex, display }: Formula): boolean {
	try {
		katex.renderToString(tex, { displayMode: display, strict: "ignore" });
		return true;
	} catch {
		return false;
	}
}
