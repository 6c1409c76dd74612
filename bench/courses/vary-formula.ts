import type { Formula } from "./formula.ts";

/** Letters and numbers that stand alone: not part of a command's name, nor of a word in braces. */
const loose = /(?<![\\A-Za-z{\d.])(?:[a-zA-Z]|\d+)(?![A-Za-z\d.])/g;

const letters = "abcdefghijklmnopqrstuvwxyz";

/** The same formula with other letters and numbers; `0` leaves it as it is. */
export function varyFormula(formula: Formula, variant: number): Formula {
	if (variant === 0) return formula;
	const tex = formula.tex.replace(loose, (found) => vary(found, variant));
	const isSame = tex === formula.tex;
	return { ...formula, tex: isSame ? `${tex}_{${variant}}` : tex };
}

function vary(found: string, variant: number): string {
	if (/\d/.test(found)) return String(Number(found) + variant);
	const at = letters.indexOf(found.toLowerCase());
	const other = letters[(at + variant) % letters.length] ?? found;
	return found === found.toLowerCase() ? other : other.toUpperCase();
}
